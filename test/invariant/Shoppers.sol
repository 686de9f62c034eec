// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IHeerlenEuro} from "../../contracts/money/IHeerlenEuro.sol";
import {Standing} from "../../contracts/money/Moves.sol";
import {Cast} from "./Cast.sol";
import {Dice} from "./Dice.sol";
import {Hand} from "./Hand.sol";
import {MoneyWitness} from "./MoneyWitness.sol";
import {Signatures} from "./Signatures.sol";
import {Town} from "./Town.sol";
import {Witness} from "./Witness.sol";

/// @dev The form that takes any signature; the name stands for two functions.
bytes4 constant AUTHORIZED = bytes4(
    keccak256("transferWithAuthorization(address,address,uint256,uint256,uint256,bytes32,bytes)")
);

/// @notice Pays, gives and gives back; often what the rules refuse.
contract Shoppers is Hand {
    bytes32 private constant AUTHORIZATION = keccak256(
        "TransferWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)"
    );

    /// @dev Few, so that they come again.
    uint256 private constant REFERENCES = 12;

    constructor(Town town, Witness witness) Hand(town, witness) {}

    /// @inheritdoc Hand
    function acts() external pure override returns (bytes4[] memory list) {
        list = new bytes4[](8);
        (list[0], list[1], list[2]) = (this.transfer.selector, this.pay.selector, this.pay.selector);
        (list[3], list[4], list[5]) = (this.authorize.selector, this.refund.selector, this.refund.selector);
        (list[6], list[7]) = (this.collect.selector, this.transfer.selector);
    }

    /// @notice Anybody sends anybody coins, and the token is asked first.
    function transfer(uint256 seed) external {
        Dice memory dice = Dice(seed);
        (address from, address to) = dice.oneIn(2) ? (_anyone(dice), _account(dice)) : (_person(dice), _payee(dice));
        // Shops may trade by vote, also one with itself.
        if (_witness.shopsTrade()) (from, to) = (_payee(dice), _payee(dice));
        if (dice.oneIn(4)) to = from;
        uint256 amount = _amountOf(dice, from);
        bool told = _euro.canTransfer(from, to, amount);
        bool done = _witness.act(from, address(_euro), abi.encodeCall(IERC20.transfer, (to, amount)));
        _witness.check(16, told == done, "canTransfer said another thing than transfer did");
    }

    /// @notice A person or the club pays a shop or the club.
    function pay(uint256 seed) external {
        Dice memory dice = Dice(seed);
        address payer = dice.oneIn(8) ? Cast.CLUB : _person(dice);
        (address payee, uint256 amount) = (_payee(dice), _amountOf(dice, payer));
        bytes32 paymentReference = bytes32(dice.roll(REFERENCES));
        IHeerlenEuro.Refusal told = _euro.canPay(payer, payee, amount, paymentReference);
        bytes memory call = abi.encodeCall(_euro.pay, (payee, amount, paymentReference));
        bool done = _witness.act(payer, address(_euro), call);
        _witness.check(16, (told == IHeerlenEuro.Refusal.None) == done, "canPay said another thing than pay did");
        if (done) _witness.notePayment(payer, paymentReference, payee, amount);
    }

    /// @notice Somebody carries a payment that a person signed, or that another signed in their name.
    function authorize(uint256 seed) external {
        Dice memory dice = Dice(seed);
        (uint256 payer, uint256 signer) = (dice.roll(Cast.PERSONS), dice.roll(Cast.PERSONS));
        if (!dice.oneIn(4)) signer = payer;
        address from = _persons[payer];
        (address to, uint256 amount) = (_payee(dice), _amountOf(dice, from));
        bytes32 nonce = bytes32(dice.roll(REFERENCES));
        uint256 until = block.timestamp + dice.roll(8);
        bytes32 structHash = keccak256(abi.encode(AUTHORIZATION, from, to, amount, 0, until, nonce));
        bytes memory signature = Signatures.sign(Cast.keyOf(signer), address(_euro), structHash);
        bytes memory call = abi.encodeWithSelector(AUTHORIZED, from, to, amount, 0, until, nonce, signature);
        bool done = _witness.actFor(signer == payer ? from : address(0), _anyone(dice), address(_euro), call);
        if (done) _witness.notePayment(from, nonce, to, amount);
    }

    /// @notice A shop gives back a payment, sometimes another's or too much; and tries to send coins along with it.
    function refund(uint256 seed) external {
        Dice memory dice = Dice(seed);
        uint256 count = _witness.paymentCount();
        if (count == 0) return;
        uint256 index = dice.roll(count);
        MoneyWitness.Payment memory payment = _witness.paymentAt(index);
        address shop = dice.oneIn(4) ? _shop(dice) : payment.merchant;
        uint256 left = payment.refunded < payment.amount ? payment.amount - payment.refunded : 0;
        uint256 amount = dice.oneIn(4) ? left + 1 : 1 + dice.roll(left + 1);
        bytes memory call = abi.encodeCall(_euro.refund, (payment.payer, payment.paymentReference, amount));
        if (dice.oneIn(4)) call = _batch(call, abi.encodeCall(IERC20.transfer, (payment.payer, 1)));
        if (_witness.act(shop, address(_euro), call)) _witness.noteRefund(index, shop, amount);
    }

    /// @notice Somebody spends an allowance that an owner gave before.
    function collect(uint256 seed) external {
        Dice memory dice = Dice(seed);
        (address owner, address spender) = (_person(dice), dice.oneIn(2) ? _anyone(dice) : _shop(dice));
        uint256 amount = _amountOf(dice, owner);
        if (!dice.oneIn(4)) _witness.act(owner, address(_euro), abi.encodeCall(IERC20.approve, (spender, amount)));
        address consent = _euro.allowance(owner, spender) >= amount ? owner : address(0);
        bytes memory call = abi.encodeCall(IERC20.transferFrom, (owner, _payee(dice), amount));
        Standing standing = _euro.standingOf(spender);
        bool done = _witness.actFor(consent, spender, address(_euro), call);
        bool isKnown = standing != Standing.Outsider && standing != Standing.Held;
        _witness.check(13, !done || isKnown, "an outsider or held account spent an allowance");
    }

    /// @dev Mostly a merchant, where there is one; sometimes the club, any shop or any account.
    function _payee(Dice memory dice) private view returns (address payee) {
        if (dice.oneIn(8)) return _account(dice);
        if (dice.oneIn(6)) return Cast.CLUB;
        payee = _shop(dice);
        if (dice.oneIn(6)) return payee;
        for (uint256 i = 0; i < _shops.length && _euro.standingOf(payee) != Standing.Merchant; ++i) payee = _shops[i];
    }

    function _batch(bytes memory one, bytes memory other) private view returns (bytes memory) {
        bytes[] memory calls = new bytes[](2);
        (calls[0], calls[1]) = (one, other);
        return abi.encodeCall(_euro.multicall, (calls));
    }
}
