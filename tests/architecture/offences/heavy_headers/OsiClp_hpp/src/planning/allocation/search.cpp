// SPDX-License-Identifier: Apache-2.0
#include <coin/OsiClpSolverInterface.hpp>  // offence
