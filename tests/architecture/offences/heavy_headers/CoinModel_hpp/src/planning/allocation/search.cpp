// SPDX-License-Identifier: Apache-2.0
#include <coin/CoinPackedMatrix.hpp>  // offence
