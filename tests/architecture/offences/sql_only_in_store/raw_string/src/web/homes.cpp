// SPDX-License-Identifier: Apache-2.0
const char* homes = R"sql(
    SELECT name FROM home
)sql";
