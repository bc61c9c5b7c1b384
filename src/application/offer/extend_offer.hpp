// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "application/perform.hpp"

namespace wayhome::application {

struct AskExtension {
    OfferId offer;
    int seen_version;
    std::string words;  ///< why the home needs it
};

/// The home asks, once and in time, for the extension its clock offers (row D4). The deadline
/// stands until the unit gives it.
Answer ask_extension(const Desk& desk, const Asked& asked, const AskExtension& wanted);

struct AnswerExtension {
    OfferId offer;
    int seen_version;
    std::optional<bool> given;
    std::string words;  ///< why not; needed when not given
};

/// The unit gives the extension, once, or refuses it.
Answer answer_extension(const Desk& desk, const Asked& asked, const AnswerExtension& wanted);

}  // namespace wayhome::application
