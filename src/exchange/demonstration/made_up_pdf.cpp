// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/made_up_pdf.hpp"

#include <fmt/format.h>

namespace wayhome::demonstration {
namespace {

constexpr std::string_view warning =
    "DEMONSTRATION - invented: there is no such child, court or council paper";

/// A string of the format: brackets and backslashes stand behind a backslash.
std::string literal(std::string_view text) {
    std::string written = "(";
    for (const char each : text) {
        if (each == '(' || each == ')' || each == '\\') written += '\\';
        written += each;
    }
    return written + ")";
}

/// What is drawn on the page: each line below the one before.
std::string drawn(std::string_view title, const std::vector<std::string>& lines) {
    auto text = fmt::format("BT /F1 9 Tf 56 790 Td {} Tj /F1 16 Tf 0 -34 Td {} Tj /F1 11 Tf",
                            literal(warning), literal(title));
    for (const auto& each : lines) text += fmt::format(" 0 -18 Td {} Tj", literal(each));
    return text + " ET";
}

}  // namespace

std::string made_up_pdf(std::string_view title, const std::vector<std::string>& lines) {
    const auto page = drawn(title, lines);
    const std::vector<std::string> objects = {
        "<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) /ViewerPreferences << /DisplayDocTitle true "
        ">> >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font "
        "<< /F1 4 0 R >> >> >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        fmt::format("<< /Length {} >>\nstream\n{}\nendstream", page.size(), page),
        fmt::format("<< /Title {} /Producer (Wayhome demonstration) >>", literal(title)),
    };
    std::string pdf = "%PDF-1.4\n";
    std::string table = fmt::format("xref\n0 {}\n0000000000 65535 f \n", objects.size() + 1);
    for (std::size_t i = 0; i < objects.size(); ++i) {
        table += fmt::format("{:010} 00000 n \n", pdf.size());
        pdf += fmt::format("{} 0 obj\n{}\nendobj\n", i + 1, objects[i]);
    }
    const auto start = pdf.size();
    return pdf + table +
           fmt::format("trailer\n<< /Size {} /Root 1 0 R /Info 6 0 R >>\nstartxref\n{}\n%%EOF\n",
                       objects.size() + 1, start);
}

}  // namespace wayhome::demonstration
