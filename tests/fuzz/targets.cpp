// SPDX-License-Identifier: Apache-2.0
#include "fuzz/targets.hpp"

#include <unistd.h>

#include <array>
#include <filesystem>
#include <fstream>

#include "application/store_failure.hpp"
#include "domain/child/name_sound.hpp"
#include "domain/referral/form/date_reader.hpp"
#include "exchange/csv/csv.hpp"
#include "exchange/imports/written_time.hpp"
#include "exchange/json/json.hpp"
#include "kernel/expect.hpp"
#include "kernel/text.hpp"
#include "main/command.hpp"
#include "main/configuration.hpp"
#include "store/sql/pairs_json.hpp"
#include "web/server/cookies.hpp"
#include "web/server/forms.hpp"
#include "web/server/url_text.hpp"

namespace wayhome::fuzz {
namespace {

/// The two halves of the bytes, parted at the first line end.
std::pair<std::string_view, std::string_view> parted(std::string_view bytes) {
    const auto at = bytes.find('\n');
    if (at == std::string_view::npos) return {bytes, {}};
    return {bytes.substr(0, at), bytes.substr(at + 1)};
}

void csv_file(std::string_view bytes) {
    const auto table = csv::read(bytes);
    if (!table) {
        expect(!table.error().empty(), "a refused file has a reason");
        return;
    }
    for (const auto& row : table->rows) {
        expect(row.cells.size() == table->header.size(), "every row is as wide as the header");
        for (const auto& cell : row.cells) expect(web::is_readable_text(cell), "cells are UTF-8");
    }
}

void all_readable(const web::Fields& fields) {
    for (const auto& [name, value] : fields) {
        expect(web::is_readable_text(name) && web::is_readable_text(value),
               "what was decoded is UTF-8 without NUL");
    }
}

void urlencoded(std::string_view bytes) {
    if (const auto fields = web::urlencoded_fields(bytes)) all_readable(*fields);
}

void multipart(std::string_view bytes) {
    const auto [type, body] = parted(bytes);
    const auto form = web::multipart_form(type, body);
    if (!form) return;
    all_readable(form->fields);
    expect(form->uploads.size() <= web::most_uploads, "no more files than are allowed");
    for (const auto& upload : form->uploads) {
        expect(upload.bytes.size() <= body.size(), "a file is no larger than the body it came in");
    }
}

void cookies(std::string_view bytes) {
    if (web::is_readable_text(bytes)) all_readable(web::cookies_from(bytes));
}

void path_and_query(std::string_view bytes) {
    const auto decoded = web::percent_decoded(bytes, web::Plus::is_itself);
    if (decoded) expect(decoded->size() <= bytes.size(), "decoding never makes text longer");
}

void configuration(std::string_view bytes) {
    const auto file =
        std::filesystem::temp_directory_path() / ("wayhome-fuzz-" + std::to_string(getpid()));
    std::ofstream{file, std::ios::binary} << bytes;
    try {
        const auto read = read_configuration(file.string());
        expect(read.service.server.worker_threads > 0, "there is a worker");
    } catch (const CommandRefused& refused) {
        expect(refused.status() == ExitStatus::invalid_input, "a wrong file ends with 3");
    }
    std::filesystem::remove(file);
}

void dates(std::string_view bytes) {
    static_cast<void>(instant_from_iso(bytes));
    static_cast<void>(imports::written_moment(bytes));
    if (const auto day = date_from_iso(bytes)) expect(day->ok(), "a day that was read exists");
    if (const auto day = imports::written_date(bytes)) expect(day->ok(), "that day exists");
    const auto [day, rest] = parted(bytes);
    const auto [month, year] = parted(rest);
    const referral::FieldValues typed = {{"at.day", std::string{day}},
                                         {"at.month", std::string{month}},
                                         {"at.year", std::string{year}},
                                         {"at.time", std::string{year}}};
    const referral::Answers none;
    const referral::Context context{referral::Pathway::welfare, referral::Urgency::planned,
                                    access::OrganisationKind::authority, none,
                                    std::chrono::sys_days{std::chrono::year{2026} / 1 / 9}};
    const std::string name = "at";
    for (const auto kind : {referral::FieldKind::date, referral::FieldKind::date_and_time}) {
        const referral::Field field{.code = name, .label = "When?", .called = "when", .kind = kind};
        const auto read = referral::read_date(field, {typed, name}, context);
        expect(read.has_value() || !read.error().message.empty(), "a refused date has a reason");
    }
}

void search(std::string_view bytes) {
    if (!web::is_readable_text(bytes)) return;
    const auto [given, family] = parted(bytes);
    expect(child::sound_of(given).size() <= bytes.size(), "a sound is no longer than its word");
    static_cast<void>(child::sound_key(given, family));
    static_cast<void>(length_in_characters(std::string{bytes}));
}

void json_file(std::string_view bytes) {
    const auto read = json::parse(bytes);
    if (read) return;
    expect(read.error().line >= 1 && !read.error().allowed.empty(),
           "a fault has a place and words");
}

/// What the store keeps of names and values comes back as it was.
void pairs(std::string_view bytes) {
    try {
        const auto read = store::pairs_from_json(std::string{bytes});
        expect(store::pairs_from_json(store::to_json(read)) == read, "pairs come back");
    } catch (const application::StoreFailure&) {
        // Any other text is refused.
    }
    if (!web::is_readable_text(bytes)) return;
    const auto [name, value] = parted(bytes);
    const store::Pairs written = {{std::string{name}, std::string{value}}};
    expect(store::pairs_from_json(store::to_json(written)) == written, "what is kept comes back");
}

/// The planted offence: it takes every byte as it comes.
void believes_every_byte(std::string_view bytes) {
    expect(web::is_readable_text(bytes), "strangers send only text");
}

constexpr std::array all = {
    Target{"csv", csv_file},
    Target{"urlencoded", urlencoded},
    Target{"multipart", multipart},
    Target{"cookies", cookies},
    Target{"target", path_and_query},
    Target{"configuration", configuration},
    Target{"dates", dates},
    Target{"search", search},
    Target{"json", json_file},
    Target{"pairs", pairs},
    Target{"believes_every_byte", believes_every_byte},
};

}  // namespace

std::span<const Target> targets() {
    return all;
}

}  // namespace wayhome::fuzz
