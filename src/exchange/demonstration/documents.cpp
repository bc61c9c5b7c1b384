// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/documents.hpp"

#include <algorithm>
#include <array>

#include "exchange/demonstration/made_up_pdf.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::demonstration {
namespace {

using referral::AttachmentKind;
using referral::AttachmentReaders;

/// What a made-up document of a kind is called and says.
struct Contents {
    AttachmentKind kind;
    const char* file_name;
    const char* title;
    std::array<const char*, 3> lines;
};

constexpr std::array contents = {
    Contents{AttachmentKind::court_order,
             "application-to-court.pdf",
             "Application to Exampleham Family Court",
             {"The council asks for leave to keep the child in secure accommodation.",
              "History: left three open placements within a month.",
              "A guardian has been appointed; the hearing is listed."}},
    Contents{AttachmentKind::care_plan,
             "care-plan.pdf",
             "Care plan",
             {"Aim: a small home near the family after the stay.",
              "Contact: grandmother every evening at six, brother on Sundays.",
              "Review: at the first month and every month from then on."}},
    Contents{
        AttachmentKind::health_report,
        "health-report.pdf",
        "Health report",
        {"Asthma: carries an inhaler; a plan for attacks is attached at the clinic.",
         "Sleep: melatonin at night, reviewed every eight weeks.", "No other condition is known."}},
    Contents{AttachmentKind::education_plan,
             "education-plan.pdf",
             "Education, health and care plan",
             {"Speech and language therapy once a week.", "Teaching in a group of at most four.",
              "Wants to finish the examinations in mathematics and art."}},
    Contents{AttachmentKind::risk_assessment,
             "risk-assessment.pdf",
             "Risk assessment",
             {"Going missing: eleven times in three months, found in another city.",
              "Harm by others: adults who wait outside open placements.",
              "What helps: notice of change, a quiet room, the same two staff."}},
};

AttachmentReaders readers_of(AttachmentKind kind) {
    return kind == AttachmentKind::court_order ? AttachmentReaders::unit_only
                                               : AttachmentReaders::homes_with_live_offer;
}

bool is_alive(const referral::Referral& referral) {
    return referral::is_open(referral.status) || referral.status == referral::ReferralStatus::draft;
}

std::string pdf_of(const CaseFile& file, const Contents& told, Instant added) {
    std::vector<std::string> lines = {"For the referral " + file.referral().reference,
                                      "Written on " + in_words(london_date(added)), ""};
    lines.insert(lines.end(), told.lines.begin(), told.lines.end());
    return made_up_pdf(told.title, lines);
}

}  // namespace

Documents::Documents(application::Records& records, const Telling& telling, History& history,
                     int in_hundred_ended, std::uint64_t seed)
    : records_(records),
      telling_(telling),
      history_(history),
      in_hundred_ended_(in_hundred_ended),
      chance_(seed ^ 0x646f63756d656e74ULL) {}

void Documents::attach_to(const CaseFile& file) {
    const bool alive = is_alive(file.referral());
    const bool has_one = alive || chance_.between(1, 100) <= in_hundred_ended_;
    if (!has_one) return;
    const auto first = chance_.below(contents.size());
    attach(file, contents.at(first).kind);
    const bool has_two = alive && chance_.happens(0.4);
    if (has_two) attach(file, contents.at((first + 1) % contents.size()).kind);
}

void Documents::attach(const CaseFile& file, AttachmentKind kind) {
    const auto& referral = file.referral();
    const auto sent = std::min(telling_.now, referral.submitted.value_or(telling_.now));
    const auto added = referral.started + (sent - referral.started) / 2;
    const auto* const told = std::find_if(contents.begin(), contents.end(),
                                          [&](const Contents& each) { return each.kind == kind; });
    const auto pdf = pdf_of(file, *told, added);
    const referral::Attachment attachment{.id = chance_.make<AttachmentId>(),
                                          .referral = referral.id,
                                          .kind = kind,
                                          .readers = readers_of(kind),
                                          .file_name = told->file_name,
                                          .content_type = "application/pdf",
                                          .bytes = static_cast<std::int64_t>(pdf.size()),
                                          .added_by = referral.started_by,
                                          .added = added};
    records_.referrals().add(attachment, pdf);
    history_.will_be_used({added, referral.started_by, referral.referred_by,
                           access::Permission::attach_document, UseEnded::done, file.subject(),
                           referral.child});
}

}  // namespace wayhome::demonstration
