// SPDX-License-Identifier: Apache-2.0
#include "domain/access/account.hpp"
#include "domain/home/home.hpp"
#include "domain/ids.hpp"
#include "kernel/time.hpp"

// The rule never calls system_clock::now() or rand(); it is given a Clock.
const char* answer = "UPDATED by the home";
const char* heading = "Select a home";
int operand(int value);
int quantity = operand(1'000);
bool late = is_late_by_time(nullptr_clock);
