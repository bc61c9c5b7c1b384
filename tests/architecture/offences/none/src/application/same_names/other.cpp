// SPDX-License-Identifier: Apache-2.0
namespace wayhome::application {
namespace {

struct Row {
    long number = 0;
};

}  // namespace

class Told {};

}  // namespace wayhome::application

namespace wayhome::web {

class Told {};

}  // namespace wayhome::web
