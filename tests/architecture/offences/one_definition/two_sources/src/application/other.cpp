// SPDX-License-Identifier: Apache-2.0
namespace wayhome::application {
namespace {

struct Cell {};

}  // namespace

enum class Row { one };  // offence

}  // namespace wayhome::application
