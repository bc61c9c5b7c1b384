// SPDX-License-Identifier: Apache-2.0
#include "exchange/imports/referral_row.hpp"

#include "application/offer/deadlines.hpp"
#include "domain/child/child.hpp"
#include "domain/referral/form/ethnicity.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::imports {
namespace {

using referral::ReferralStatus;

/// Where a referral may stand when it is taken over.
enum class TakenOverAs { submitted, searching };
constexpr auto taken_over_as = code_list<TakenOverAs>({
    {TakenOverAs::submitted, "submitted", "Sent"},
    {TakenOverAs::searching, "searching", "Searching"},
});

bool is_reference(std::string_view text) {
    return text.size() <= 30 && text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-") ==
                                    std::string_view::npos;
}

std::optional<access::Organisation> read_organisation(TakingIn& file, RowReader& row,
                                                      std::string_view column) {
    const auto code = row.text(column);
    if (code.empty()) return std::nullopt;
    auto there = file.records().organisations().by_code(code);
    if (!there) row.refuse(column, "Import the organisation first, or correct the code");
    return there;
}

std::optional<access::Account> read_account(TakingIn& file, RowReader& row,
                                            std::string_view column) {
    const auto username = row.text(column);
    if (username.empty()) return std::nullopt;
    auto there = file.records().accounts().by_username(username);
    if (!there) row.refuse(column, "Import the person first, or correct the username");
    return there;
}

/// What a row says, as far as it can be read.
class RowOfReferral {
  public:
    RowOfReferral(TakingIn& file, RowReader& row, const ReferralFile& of)
        : file_(file), row_(row), of_(of) {}

    std::optional<Sent> read() {
        const auto reference = row_.text("reference");
        if (!is_reference(reference)) row_.refuse("reference", "Use only these characters");
        const auto pathway = row_.coded("pathway", referral::pathways);
        const auto urgency = row_.coded("urgency", referral::urgencies);
        const auto status = row_.coded("status", taken_over_as);
        const auto submitted = read_submitted();
        const auto needed_by = row_.moment("needed_by");
        const auto authority = read_authority();
        auto referred_by = read_organisation(file_, row_, "referred_by");
        if (row_.is_empty("referred_by")) referred_by = authority;
        const auto started_by = read_account(file_, row_, "started_by");
        const auto officer = read_account(file_, row_, "officer");
        read_child_cells();
        if (!row_.good()) return std::nullopt;

        Sent sent{{.id = file_.work.ids.make<ReferralId>(),
                   .reference = reference,
                   .pathway = *pathway,
                   .urgency = *urgency,
                   .referred_by_kind = referred_by->kind,
                   .referred_by = referred_by->id,
                   .authority = authority->id,
                   .started_by = started_by->id,
                   .child = std::nullopt,
                   .status = *status == TakenOverAs::searching ? ReferralStatus::searching
                                                               : ReferralStatus::submitted,
                   .officer = officer ? std::optional{officer->id} : std::nullopt,
                   .started = *submitted,
                   .changed = file_.work.now,
                   .submitted = *submitted,
                   .needed_by = needed_by},
                  {}};
        read_answers(sent);
        if (!row_.good()) return std::nullopt;
        set_triage_due(sent.referral);
        return sent;
    }

  private:
    std::optional<Instant> read_submitted() {
        const auto submitted = row_.moment("submitted_at");
        if (submitted && *submitted > file_.work.now) {
            row_.refuse("submitted_at", "a time that has passed", "Correct the date or the time");
        }
        return submitted;
    }

    std::optional<access::Organisation> read_authority() {
        auto authority = read_organisation(file_, row_, "authority");
        if (authority && authority->kind != access::OrganisationKind::authority) {
            row_.refuse("authority", "Write the code of the authority responsible for the child");
        }
        return authority;
    }

    void read_child_cells() {
        row_.text("given_names");
        row_.text("family_name");
        row_.date("born");
        row_.coded("sex", child::sexes);
        row_.coded("ethnicity", referral::ethnicities);
        row_.text("local_number", 40);
        if (row_.text("continues").empty() != row_.text("link_reason").empty()) {
            row_.refuse(row_.is_empty("continues") ? "continues" : "link_reason",
                        "Fill in both continues and link_reason, or neither");
        }
    }

    void read_answers(Sent& sent) {
        auto context = referral::context_of(sent.referral, sent.answers, *sent.referral.submitted);
        context.authorities = of_.authorities;
        sent.answers = of_.answers.read(row_, context, sent.referral.started_by,
                                        "Imported on " + in_words(london_date(file_.work.now)));
    }

    void set_triage_due(referral::Referral& referral) {
        if (referral.status != ReferralStatus::submitted) return;
        auto then = file_.work;
        then.now = *referral.submitted;
        referral.triage_due =
            application::due_after(then, referral.clock(), referral::TimedStep::triage);
    }

    TakingIn& file_;
    RowReader& row_;
    const ReferralFile& of_;
};

}  // namespace

std::vector<Column> referral_columns() {
    using enum Presence;
    return {
        {"reference", "what people quote; the same reference again is the same referral",
         "capital letters, digits and hyphens, at most 30", "OLD-2026-0042", required},
        {"pathway", "the legal road", codes_of(referral::pathways), "welfare", required},
        {"urgency", "how soon a place is needed", codes_of(referral::urgencies), "within_72_hours",
         required},
        {"status", "where it stands: sent and to be triaged, or homes are being asked",
         codes_of(taken_over_as), "searching", required},
        {"submitted_at", "when it was sent", a_moment, "2026-01-09 23:45", required},
        {"needed_by", "when the child needs the bed; required where urgency is planned", a_moment,
         ""},
        {"authority", "GSS code of the authority responsible for the child",
         "the GSS code of an authority that was imported", "E09000003", required},
        {"referred_by", "code of the organisation that asks; the authority where not given",
         "the code of an organisation that was imported", ""},
        {"started_by", "username of the person who answers for the referral",
         "the username of an account that was imported", "a.example", required},
        {"officer", "username of the unit's officer who has it; searching only",
         "the username of an account that was imported", ""},
        {"given_names", "the child's given names, as the child uses them", one_line, "Ash",
         required},
        {"family_name", "the child's family name; empty for a child with one name", one_line,
         "Example"},
        {"born",
         "the child's date of birth; where not known use birth.known and "
         "birth.estimated_age",
         a_date, "2011-03-04"},
        {"sex", "as recorded", codes_of(child::sexes), "U", required},
        {"ethnicity", "for audit only, never scored", codes_of(referral::ethnicities), ""},
        {"local_number",
         "the authority's own number for the child: with the day of birth it "
         "tells one child from another",
         "text on one line, at most 40 characters", "12345"},
        {"continues", "reference of the child's earlier referral that this one stands beside",
         "the reference of a referral of the same child", ""},
        {"link_reason", "why a second referral is needed; required with continues", one_line, ""},
    };
}

std::optional<Sent> read_referral(TakingIn& file, RowReader& row, const ReferralFile& of) {
    return RowOfReferral{file, row, of}.read();
}

}  // namespace wayhome::imports
