// SPDX-License-Identifier: Apache-2.0
const char* homes = "DELETE FROM home";  // offence
