// SPDX-License-Identifier: Apache-2.0
int chance() {
    return std::rand();  // offence
}
