// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace wayhome::web {

struct HomeBeds {  // offence
    int free = 0;
};

}  // namespace wayhome::web
