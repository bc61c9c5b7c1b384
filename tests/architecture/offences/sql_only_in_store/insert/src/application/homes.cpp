// SPDX-License-Identifier: Apache-2.0
const char* homes = "INSERT INTO home VALUES ($1)";  // offence
