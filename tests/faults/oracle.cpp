// SPDX-License-Identifier: Apache-2.0
#include "faults/oracle.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include <array>
#include <memory>
#include <stdexcept>

namespace wayhome::faults {
namespace {

using Row = std::vector<std::string>;

/// The file as sqlite3 alone reads it.
class File {
  public:
    explicit File(const std::string& path) {
        sqlite3* opened = nullptr;
        const int code = sqlite3_open_v2(path.c_str(), &opened, SQLITE_OPEN_READWRITE, nullptr);
        database_.reset(opened);
        if (code != SQLITE_OK) throw std::runtime_error(sqlite3_errmsg(opened));
    }

    std::vector<Row> rows(const std::string& question) {
        sqlite3_stmt* prepared = nullptr;
        if (sqlite3_prepare_v2(database_.get(), question.c_str(), -1, &prepared, nullptr) !=
            SQLITE_OK) {
            throw std::runtime_error(sqlite3_errmsg(database_.get()));
        }
        const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement{
            prepared, &sqlite3_finalize};
        std::vector<Row> found;
        int code = sqlite3_step(prepared);
        for (; code == SQLITE_ROW; code = sqlite3_step(prepared)) found.push_back(row(prepared));
        if (code != SQLITE_DONE) throw std::runtime_error(sqlite3_errmsg(database_.get()));
        return found;
    }

  private:
    static Row row(sqlite3_stmt* statement) {
        Row fields;
        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
            const auto* const text = sqlite3_column_text(statement, column);
            fields.emplace_back(text == nullptr ? "" : reinterpret_cast<const char*>(text));
        }
        return fields;
    }

    std::unique_ptr<sqlite3, decltype(&sqlite3_close)> database_{nullptr, &sqlite3_close};
};

/// One line of the register: a case after so many presses, and nothing else.
constexpr std::array<std::string_view, 5> states = {
    "searching|opened||", "searching|accepted|standing|", "placed_pending|taken_up|booked|booked",
    "placed|taken_up|booked|arrived", "placed|taken_up|booked|departed"};
constexpr std::array<std::string_view, 5> events = {
    "referral started,referral submitted,referral allocated,referral found_ready,"
    "referral search_opened,offer prepared,offer sent,offer opened",
    ",hold placed,offer accepted",
    ",hold booked,placement booked,offer taken_up,referral taken_up,"
    "transition_plan opened",
    ",placement arrived,referral arrived,placement authority_missing", ",placement departed"};

std::string state_after(int presses) {
    return std::string{states.at(static_cast<std::size_t>(presses))};
}

std::string events_after(int presses) {
    std::string all;
    for (int i = 0; i <= presses; ++i) all += events.at(static_cast<std::size_t>(i));
    return all;
}

constexpr auto state_of_cases =
    "SELECT r.id, r.status || '|' || o.status || '|' ||"
    " coalesce((SELECT group_concat(CASE WHEN h.ended IS NULL THEN 'standing'"
    "           ELSE h.ended_because END) FROM hold h WHERE h.referral_id = r.id), '') || '|' ||"
    " coalesce((SELECT group_concat(p.status) FROM placement p WHERE p.referral_id = r.id), ''),"
    " (SELECT group_concat(k) FROM (SELECT e.subject_kind || ' ' || e.name AS k FROM event e"
    "                               WHERE e.referral_id = r.id ORDER BY e.sequence)) "
    "FROM referral r JOIN offer o ON o.referral_id = r.id";
constexpr auto beds_twice =
    "SELECT bed_id FROM (SELECT bed_id FROM hold WHERE ended IS NULL UNION ALL "
    "SELECT bed_id FROM placement WHERE status IN ('booked', 'arrived')) "
    "GROUP BY bed_id HAVING count(*) > 1";
constexpr auto children_twice =
    "SELECT child_id FROM placement WHERE status IN ('booked', 'arrived') "
    "GROUP BY child_id HAVING count(*) > 1";

/// How often each key or request was seen.
std::map<std::string, int> counted(const std::vector<Row>& rows) {
    std::map<std::string, int> seen;
    for (const auto& row : rows) ++seen[row.at(0)];
    return seen;
}

class Examination {
  public:
    explicit Examination(const std::string& path) : file_(path) {}

    void examine(const std::vector<Promised>& promised) {
        examine_file();
        examine_register();
        for (const auto& row : file_.rows(state_of_cases)) cases_[row.at(0)] = row;
        keys_ = counted(file_.rows("SELECT request_key FROM answered_request"));
        audits_ = counted(file_.rows("SELECT request FROM audit_entry WHERE outcome = 'done'"));
        int presses = 0;
        for (const auto& each : promised) presses += presses_found(each);
        check_none_over("idempotency keys", keys_, presses);
        check_none_over("audit entries", audits_, presses);
    }

    std::vector<std::string> wrong;

  private:
    void examine_file() {
        for (const auto& row : file_.rows("PRAGMA integrity_check")) {
            if (row.at(0) != "ok") wrong.push_back("integrity: " + row.at(0));
        }
        for (const auto& row : file_.rows("PRAGMA foreign_key_check")) {
            wrong.push_back("a reference to nothing in " + row.at(0));
        }
    }

    void examine_register() {
        for (const auto& row : file_.rows(beds_twice)) wrong.push_back("two in bed " + row.at(0));
        for (const auto& row : file_.rows(children_twice)) {
            wrong.push_back("in two beds: child " + row.at(0));
        }
    }

    /// How many presses the state shows; what else bears witness must agree.
    int presses_found(const Promised& promise) {
        const auto id = promise.referral.text();
        const auto found = cases_.find(id);
        if (found == cases_.end()) {
            wrong.push_back("lost: referral " + id);
            return 0;
        }
        const auto& row = found->second;
        int stage = 0;
        while (stage <= 4 && state_after(stage) != row.at(1)) ++stage;
        if (stage > 4) {
            wrong.push_back(fmt::format("half applied: referral {} is {}", id, row.at(1)));
            return 0;
        }
        if (stage < promise.presses) {
            wrong.push_back(fmt::format("lost: referral {} was promised {} presses and has {}", id,
                                        promise.presses, stage));
        }
        if (stage > promise.presses + (promise.may_be_one_more ? 1 : 0)) {
            wrong.push_back(fmt::format("never asked: referral {} has {} presses", id, stage));
        }
        if (events_after(stage) != row.at(2)) {
            wrong.push_back(fmt::format("half applied: referral {} is {} after the events {}", id,
                                        row.at(1), row.at(2)));
        }
        for (int press = 0; press < stage; ++press)
            check_witnesses(fmt::format("{}-{}", id, press));
        return stage;
    }

    void check_witnesses(const std::string& key) {
        if (keys_[key] != 1) {
            wrong.push_back(fmt::format("half applied: {} keys {}", keys_[key], key));
        }
        if (audits_[key] != 1) {
            wrong.push_back(fmt::format("half applied: {} audit entries of {}", audits_[key], key));
        }
    }

    void check_none_over(std::string_view what, const std::map<std::string, int>& seen,
                         int presses) {
        int total = 0;
        for (const auto& [key, count] : seen) total += count;
        if (total != presses) {
            wrong.push_back(
                fmt::format("half applied: {} {} for {} presses", total, what, presses));
        }
    }

    File file_;
    std::map<std::string, Row> cases_;
    std::map<std::string, int> keys_;
    std::map<std::string, int> audits_;
};

}  // namespace

std::vector<std::string> wrong_with(const std::string& file,
                                    const std::vector<Promised>& promised) {
    try {
        Examination examination{file};
        examination.examine(promised);
        return examination.wrong;
    } catch (const std::runtime_error& failure) {
        return {fmt::format("cannot be read: {}", failure.what())};
    }
}

std::string one_value(const std::string& file, const std::string& question) {
    try {
        const auto rows = File{file}.rows(question);
        return rows.empty() ? "no row" : rows[0].at(0);
    } catch (const std::runtime_error& failure) {
        return fmt::format("cannot be read: {}", failure.what());
    }
}

}  // namespace wayhome::faults
