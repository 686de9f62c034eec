// SPDX-License-Identifier: EUPL-1.2
pragma solidity 0.8.37;
import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IResidentRegistry} from "../people/IResidentRegistry.sol";
import {IAllowanceCaps} from "./IAllowanceCaps.sol";
abstract contract AC is IAllowanceCaps {}
contract AllowanceCaps is AC, AccessManaged {
    constructor(address a, IResidentRegistry r) AccessManaged(a) {}
    function setYear(uint16, uint32[13] calldata, uint32) external {}
    function setLimits(uint16, uint8, uint32, uint32) external {}
    function reserve(address, uint256) external returns (uint8) {
        return 1;
    }
    function free(address, uint8, uint256) external {}
    function roomOf(address) external view returns (uint256, uint256) {}
    function refusalOf(address, uint256) external view returns (CapRefusal) {}
    function usedIn(address, uint8) external view returns (uint256) {}
    function monthAt(uint256) external view returns (uint8) {}
    function yearOf(uint16) external view returns (uint32[13] memory, uint32) {}
    function limitsOf(uint16, uint8) external view returns (Limits memory) {}
    function hourlyMaximum() external pure returns (uint32) {
        return 500;
    }
}
