// SPDX-License-Identifier: Apache-2.0
#include "main/backup.hpp"
#include "main/existing_database.hpp"

#include "store/registry.hpp"

namespace wayhome {

ExitStatus backup(const std::string& database, const std::string& file) {
    store::backup(existing_database(database), file);
    return ExitStatus::done;
}

}  // namespace wayhome
