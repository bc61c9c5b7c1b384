// SPDX-License-Identifier: Apache-2.0
const char* homes = "CREATE TABLE home (id INTEGER)";  // offence
