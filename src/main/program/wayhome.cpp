// SPDX-License-Identifier: Apache-2.0
#include "main/command.hpp"

int main(int argc, char** argv) {
    return wayhome::run_wayhome(argc, argv);
}
