// SPDX-License-Identifier: Apache-2.0
#include <GeographicLib/Geodesic.hpp>  // offence
