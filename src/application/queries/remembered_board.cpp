// SPDX-License-Identifier: Apache-2.0
#include "application/queries/remembered_board.hpp"

#include <fmt/format.h>

namespace wayhome::application {
namespace {

template <class AnyId>
std::string text_of(const std::optional<AnyId>& id) {
    return id ? id->text() : "";
}

/// What a filter asks for, whatever the tab; the reference comes last, since a person typed it.
std::string text_of(const BoardFilter& filter) {
    const std::string pathway{filter.pathway ? referral::pathways.code_of(*filter.pathway) : ""};
    return fmt::format("{} {} {} {} {}", pathway, text_of(filter.authority),
                       text_of(filter.referred_by), text_of(filter.officer), filter.reference);
}

std::string text_of(const std::optional<PageStart>& start) {
    return start ? fmt::format("{} {}", start->moment, start->id.text()) : "";
}

}  // namespace

RememberedBoard::Reading::Reading(RememberedBoard& board, Records& records)
    : board_(board), records_(records), last_change_(records.audit_trail().last_change()) {}

template <class Answer, class Read>
std::shared_ptr<const Answer> RememberedBoard::Reading::kept_or(std::string question, Read read) {
    if (auto kept = board_.kept(last_change_, question)) {
        return std::static_pointer_cast<const Answer>(std::move(kept));
    }
    auto answer = std::make_shared<const Answer>(read());
    board_.keep(last_change_, std::move(question), answer);
    return answer;
}

RememberedBoard::Rows RememberedBoard::Reading::rows(const BoardFilter& filter,
                                                     const std::optional<PageStart>& start,
                                                     std::size_t most) {
    auto question = fmt::format("rows {} {} {} {}", static_cast<int>(filter.tab), most,
                                text_of(start), text_of(filter));
    return kept_or<std::vector<BoardRow>>(
        std::move(question), [&] { return records_.page_rows().board(filter, start, most); });
}

RememberedBoard::Counts RememberedBoard::Reading::counts(const BoardFilter& filter) {
    return kept_or<std::vector<int>>("counts " + text_of(filter),
                                     [&] { return records_.page_rows().board_counts(filter); });
}

RememberedBoard::Referrals RememberedBoard::Reading::restricted(const BoardFilter& filter) {
    return kept_or<std::vector<referral::Referral>>("restricted " + text_of(filter), [&] {
        return records_.page_rows().restricted_on_board(filter);
    });
}

std::shared_ptr<const void> RememberedBoard::kept(std::int64_t change,
                                                  const std::string& question) {
    const std::scoped_lock lock{mutex_};
    if (change != change_) return nullptr;
    const auto found = kept_.find(question);
    return found == kept_.end() ? nullptr : found->second;
}

void RememberedBoard::keep(std::int64_t change, std::string question,
                           std::shared_ptr<const void> answer) {
    const std::scoped_lock lock{mutex_};
    // A reader that began before the last change says nothing to those after it.
    if (change < change_) return;
    if (change > change_ || kept_.size() >= most_kept) kept_.clear();
    change_ = change;
    kept_.insert_or_assign(std::move(question), std::move(answer));
}

}  // namespace wayhome::application
