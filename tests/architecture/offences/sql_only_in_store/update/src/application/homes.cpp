// SPDX-License-Identifier: Apache-2.0
const char* homes = "UPDATE home SET name = $1";  // offence
