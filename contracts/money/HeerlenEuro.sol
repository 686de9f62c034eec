// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {Multicall} from "@openzeppelin/contracts/utils/Multicall.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {IHeerlenEuro} from "./IHeerlenEuro.sol";
import {Standing} from "./Moves.sol";
import {MovesGuard} from "./MovesGuard.sol";

/**
 * @title HeerlenEuro: the city's money
 * @notice Payments, receipts and signed authorizations on top of `MovesGuard`. See `IHeerlenEuro`.
 */
contract HeerlenEuro is MovesGuard, Multicall {
    bytes32 private constant TRANSFER_TYPEHASH = keccak256(
        "TransferWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)"
    );
    bytes32 private constant RECEIVE_TYPEHASH = keccak256(
        "ReceiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)"
    );
    bytes32 private constant CANCEL_TYPEHASH = keccak256("CancelAuthorization(address authorizer,bytes32 nonce)");

    /// @dev Stands in a receipt in the place of the merchant when the reference was cancelled. Nobody has this address.
    address private constant CANCELLED = address(1);

    mapping(address payer => mapping(bytes32 paymentReference => Receipt)) private _receipts;

    constructor(address authority) ERC20("Heerlen Euro", "HEUR") ERC20Permit("Heerlen Euro") AccessManaged(authority) {}

    /// @inheritdoc IHeerlenEuro
    function mint(address treasury, uint256 amount) external restricted {
        _mint(treasury, amount);
    }

    /// @inheritdoc IHeerlenEuro
    function burn(uint256 amount) external {
        _burn(msg.sender, amount);
    }

    /// @inheritdoc IHeerlenEuro
    function pay(address merchant, uint256 amount, bytes32 paymentReference) external {
        _pay(msg.sender, merchant, amount, paymentReference);
    }

    /// @inheritdoc IHeerlenEuro
    function refund(address payer, bytes32 paymentReference, uint256 amount) external {
        if (amount == 0) revert HeerlenEuro_AmountZero();
        Receipt storage receipt = _receipts[payer][paymentReference];
        uint256 left = receipt.merchant == msg.sender ? receipt.refundable : 0;
        if (amount > left) revert HeerlenEuro_RefundTooHigh(paymentReference, left, amount);
        receipt.refundable = uint96(left - amount);
        _refund(msg.sender, payer, amount);
        emit Refunded(payer, msg.sender, amount, paymentReference);
    }

    /// @inheritdoc IHeerlenEuro
    function transferWithAuthorization(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        bytes calldata signature
    ) external {
        _requireInTime(validAfter, validBefore);
        bytes32 digest = _digest(TRANSFER_TYPEHASH, from, to, value, validAfter, validBefore, nonce);
        _requireSigned(from, digest, signature);
        _useAuthorization(from, to, value, nonce);
    }

    /// @inheritdoc IHeerlenEuro
    function transferWithAuthorization(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external {
        _requireInTime(validAfter, validBefore);
        bytes32 digest = _digest(TRANSFER_TYPEHASH, from, to, value, validAfter, validBefore, nonce);
        _requireSigned(from, digest, v, r, s);
        _useAuthorization(from, to, value, nonce);
    }

    /// @inheritdoc IHeerlenEuro
    function receiveWithAuthorization(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        bytes calldata signature
    ) external {
        if (to != msg.sender) revert HeerlenEuro_NotTheRecipient(msg.sender, to);
        _requireInTime(validAfter, validBefore);
        bytes32 digest = _digest(RECEIVE_TYPEHASH, from, to, value, validAfter, validBefore, nonce);
        _requireSigned(from, digest, signature);
        _useAuthorization(from, to, value, nonce);
    }

    /// @inheritdoc IHeerlenEuro
    function receiveWithAuthorization(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external {
        if (to != msg.sender) revert HeerlenEuro_NotTheRecipient(msg.sender, to);
        _requireInTime(validAfter, validBefore);
        bytes32 digest = _digest(RECEIVE_TYPEHASH, from, to, value, validAfter, validBefore, nonce);
        _requireSigned(from, digest, v, r, s);
        _useAuthorization(from, to, value, nonce);
    }

    /// @inheritdoc IHeerlenEuro
    function cancelAuthorization(address authorizer, bytes32 nonce, bytes calldata signature) external {
        if (_isUsed(authorizer, nonce)) revert HeerlenEuro_ReferenceUsed(authorizer, nonce);
        bytes32 structHash = keccak256(abi.encode(CANCEL_TYPEHASH, authorizer, nonce));
        _requireSigned(authorizer, _hashTypedDataV4(structHash), signature);
        _receipts[authorizer][nonce].merchant = CANCELLED;
        emit AuthorizationCanceled(authorizer, nonce);
    }

    /// @inheritdoc IHeerlenEuro
    function authorizationState(address authorizer, bytes32 nonce) external view returns (bool) {
        return _isUsed(authorizer, nonce);
    }

    /// @inheritdoc IHeerlenEuro
    function receiptOf(address payer, bytes32 paymentReference) external view returns (Receipt memory) {
        return _receipts[payer][paymentReference];
    }

    /// @inheritdoc IHeerlenEuro
    function canTransfer(address from, address to, uint256 amount) external view returns (bool) {
        return _refusalOfTransfer(from, to, amount) == Refusal.None;
    }

    /// @inheritdoc IHeerlenEuro
    function canPay(
        address payer,
        address merchant,
        uint256 amount,
        bytes32 paymentReference
    ) external view returns (Refusal) {
        if (amount == 0) return Refusal.AmountZero;
        if (_isUsed(payer, paymentReference)) return Refusal.ReferenceUsed;
        return _refusalOfTransfer(payer, merchant, amount);
    }

    /// @inheritdoc IHeerlenEuro
    function detectTransferRestriction(address from, address to, uint256 amount) external view returns (uint8) {
        return uint8(_refusalOfTransfer(from, to, amount));
    }

    /// @inheritdoc IHeerlenEuro
    function messageForTransferRestriction(uint8 code) external pure returns (string memory) {
        if (code == uint8(Refusal.None)) return "No restriction";
        if (code == uint8(Refusal.MoveNotAllowed)) return "These two accounts may not exchange coins";
        if (code == uint8(Refusal.Paused)) return "This kind of move is paused now";
        if (code == uint8(Refusal.AmountZero)) return "The amount is zero";
        if (code == uint8(Refusal.BalanceTooLow)) return "The balance is too low";
        if (code == uint8(Refusal.ReferenceUsed)) return "This reference was used before";
        if (code == uint8(Refusal.FetchOnly)) return "This recipient fetches its coins itself";
        return "Unknown code";
    }

    /// @notice One unit is one cent.
    function decimals() public pure override returns (uint8) {
        return 2;
    }

    /// @notice As in ERC-20, but outsiders and held accounts cannot use an allowance, however old it is.
    function transferFrom(address from, address to, uint256 value) public override returns (bool) {
        Standing spender = standingOf(msg.sender);
        if (spender == Standing.Outsider || spender == Standing.Held) {
            revert HeerlenEuro_SpenderNotAllowed(msg.sender, spender);
        }
        return super.transferFrom(from, to, value);
    }

    function _useAuthorization(address from, address to, uint256 value, bytes32 nonce) private {
        emit AuthorizationUsed(from, nonce);
        _pay(from, to, value, nonce);
    }

    function _pay(address payer, address merchant, uint256 amount, bytes32 paymentReference) private {
        if (amount == 0) revert HeerlenEuro_AmountZero();
        Receipt storage receipt = _receipts[payer][paymentReference];
        if (receipt.merchant != address(0)) revert HeerlenEuro_ReferenceUsed(payer, paymentReference);
        // The transfer comes first: an amount that passed it is part of the supply, which stays under 2**96.
        _transfer(payer, merchant, amount);
        receipt.merchant = merchant;
        receipt.refundable = uint96(amount);
        if (standingOf(merchant) == Standing.Merchant) emit Paid(payer, merchant, amount, paymentReference);
    }

    function _refusalOfTransfer(address from, address to, uint256 amount) private view returns (Refusal) {
        Refusal refusal = _refusalOfMove(from, to);
        if (refusal == Refusal.None && balanceOf(from) < amount) return Refusal.BalanceTooLow;
        return refusal;
    }

    function _isUsed(address payer, bytes32 paymentReference) private view returns (bool) {
        return _receipts[payer][paymentReference].merchant != address(0);
    }

    function _requireInTime(uint256 validAfter, uint256 validBefore) private view {
        if (block.timestamp <= validAfter) revert HeerlenEuro_AuthorizationNotYetValid(validAfter);
        if (block.timestamp >= validBefore) revert HeerlenEuro_AuthorizationExpired(validBefore);
    }

    function _digest(
        bytes32 typeHash,
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce
    ) private view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(typeHash, from, to, value, validAfter, validBefore, nonce)));
    }

    function _requireSigned(address signer, bytes32 digest, bytes calldata signature) private view {
        if (!SignatureChecker.isValidSignatureNowCalldata(signer, digest, signature)) {
            revert HeerlenEuro_BadSignature(signer);
        }
    }

    function _requireSigned(address signer, bytes32 digest, uint8 v, bytes32 r, bytes32 s) private pure {
        (address recovered, ECDSA.RecoverError failure, ) = ECDSA.tryRecover(digest, v, r, s);
        if (failure != ECDSA.RecoverError.NoError || recovered != signer) revert HeerlenEuro_BadSignature(signer);
    }
}
