// SPDX-License-Identifier: Apache-2.0
#include "web/pages/unit/board_address.hpp"

#include <fmt/format.h>

#include <charconv>

namespace wayhome::web {
namespace {

using application::BoardTab;
using application::PageStart;

constexpr std::size_t longest_reference = 20;

std::string_view queried(const Request& request, std::string_view name) {
    return request.query.first(name).value_or("");
}

/// A reference as people type it: letters in capitals, nothing a reference cannot hold.
std::string reference_in(std::string_view typed) {
    std::string reference;
    for (const char each : typed.substr(0, longest_reference)) {
        if (each >= 'a' && each <= 'z') reference += static_cast<char>(each - 'a' + 'A');
        const bool kept =
            (each >= 'A' && each <= 'Z') || (each >= '0' && each <= '9') || each == '-';
        if (kept) reference += each;
    }
    return reference;
}

/// "1767949200.0f3a…": moment and id of the last row seen.
std::optional<PageStart> start_in(std::string_view text) {
    const auto dot = text.find('.');
    if (dot == std::string_view::npos) return std::nullopt;
    std::int64_t moment = 0;
    const auto read = std::from_chars(text.data(), text.data() + dot, moment);
    const auto id = ReferralId::from(text.substr(dot + 1));
    if (read.ec != std::errc{} || read.ptr != text.data() + dot || !id) return std::nullopt;
    return PageStart{moment, *id};
}

}  // namespace

BoardAddress BoardAddress::from(const Request& request) {
    application::BoardFilter filter;
    filter.tab = board_tab_list.from(queried(request, "tab")).value_or(BoardTab::needs_triage);
    filter.pathway = referral::pathways.from(queried(request, "pathway"));
    filter.authority = OrganisationId::from(queried(request, "authority"));
    filter.officer = AccountId::from(queried(request, "officer"));
    filter.reference = reference_in(queried(request, "reference"));
    const bool narrowed =
        filter.pathway || filter.authority || filter.officer || !filter.reference.empty();
    return {filter, start_in(queried(request, "after")),
            narrowed || queried(request, "filter") == "open"};
}

std::string BoardAddress::text() const {
    auto address = fmt::format("/board?tab={}", board_tab_list.code_of(filter.tab));
    if (filter.pathway) {
        address += fmt::format("&pathway={}", referral::pathways.code_of(*filter.pathway));
    }
    if (filter.authority) address += "&authority=" + filter.authority->text();
    if (filter.officer) address += "&officer=" + filter.officer->text();
    if (!filter.reference.empty()) address += "&reference=" + filter.reference;
    if (filter_open) address += "&filter=open";
    if (start) address += fmt::format("&after={}.{}", start->moment, start->id.text());
    return address;
}

BoardAddress BoardAddress::on(BoardTab tab) const {
    auto other = from_the_start();
    other.filter.tab = tab;
    return other;
}

BoardAddress BoardAddress::from_the_start() const {
    return {filter, std::nullopt, filter_open};
}

}  // namespace wayhome::web
