// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "web/components/tag/tag.hpp"
#include "web/html/html.hpp"

namespace wayhome::web {

/// The next moment by which the law, or an order, asks for something.
struct LegalLimit {
    std::string name{};     ///< "72 hours without a court's authority end"
    std::string words{};    ///< "12 January 2026, 10:30am"
    std::string machine{};  ///< "2026-01-12T10:30:00Z"
    bool is_near = false;   ///< close enough that somebody should act now
};

/// Whose page this is: on every page about one child, and only there. Says no more than the reader
/// may know; a name that is withheld is given as initials.
struct IdentityBar {
    std::string name_or_initials{};
    std::string href{};       ///< the child's page; empty when this is it
    std::string age{};        ///< "15 years"; "age not known"
    std::string pathway{};    ///< the road on which the child comes: "Welfare", "Remand"
    Tag legal_status{};       ///< in care law: "Full care order (C2)"; "Not known"
    std::string authority{};  ///< what keeps the child lawfully: "First secure order"
    std::optional<LegalLimit> next_limit{};
    std::string alarm{};         ///< the child is present and nothing is in force; never hidden
    bool is_restricted = false;  ///< only named people may open this record
    std::vector<std::string> alerts{};
};

void write(HtmlWriter& w, const IdentityBar& bar);

}  // namespace wayhome::web
