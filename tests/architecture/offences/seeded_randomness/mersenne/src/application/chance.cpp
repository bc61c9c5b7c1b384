// SPDX-License-Identifier: Apache-2.0
std::mt19937 chance{7};  // offence
