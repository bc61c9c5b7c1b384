// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "application/ports/page_rows.hpp"
#include "kernel/code_list.hpp"
#include "web/server/request.hpp"

namespace wayhome::web {

inline constexpr auto board_tab_list = code_list<application::BoardTab>({
    {application::BoardTab::needs_triage, "triage", "Needs triage"},
    {application::BoardTab::searching, "searching", "Searching"},
    {application::BoardTab::place_found, "place-found", "Place found"},
    {application::BoardTab::placed, "placed", "Placed"},
    {application::BoardTab::ended, "ended", "Ended"},
});

/// What the board shows, as its address holds it, so that a colleague can be sent the same view.
struct BoardAddress {
    application::BoardFilter filter;
    std::optional<application::PageStart> start;
    bool filter_open = false;  ///< so is it whenever something is filtered

    /// Reads the query; what it does not understand is as if it were not there.
    static BoardAddress from(const Request& request);
    /// The address of the same view.
    std::string text() const;

    BoardAddress on(application::BoardTab tab) const;
    BoardAddress from_the_start() const;
};

}  // namespace wayhome::web
