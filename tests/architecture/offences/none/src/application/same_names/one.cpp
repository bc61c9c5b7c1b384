// SPDX-License-Identifier: Apache-2.0
namespace wayhome::application {
namespace {

struct Row {
    int number = 0;
};

}  // namespace

class Told;

}  // namespace wayhome::application
