// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "main/command.hpp"

namespace wayhome {

/// `wayhome user add`: the password comes from standard input, never from the command line.
struct UserAsked {
    std::string database;
    std::string username;
    std::string name;
    std::vector<std::string> roles;  ///< codes
    std::string organisation;        ///< code
    std::string organisation_kind;   ///< with the name: makes an organisation that is not there yet
    std::string organisation_name;
};

/// Adds an account. Refuses a name in use, a role or organisation that is not known, and a password
/// of fewer than twelve characters.
ExitStatus add_user(const UserAsked& asked);

/// `wayhome user password`: sets the password of an account, such as an imported one that has none
/// yet, from standard input, and ends its sessions. Refuses an unknown name, a closed account and a
/// password of fewer than twelve characters.
ExitStatus set_password(const std::string& database, const std::string& username);

}  // namespace wayhome
