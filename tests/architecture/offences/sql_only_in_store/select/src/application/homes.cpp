// SPDX-License-Identifier: Apache-2.0
const char* homes = "SELECT name FROM home";  // offence
