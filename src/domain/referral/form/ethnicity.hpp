// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kernel/code_list.hpp"

namespace wayhome::referral {

/// Ethnicity as children's social care returns record it: the SSDA903 codes.
enum class Ethnicity {
    wbri,
    wiri,
    wirt,
    wrom,
    woth,
    mwbc,
    mwba,
    mwas,
    moth,
    aind,
    apkn,
    aban,
    aoth,
    bcrb,
    bafr,
    both,
    chne,
    ooth,
    refu,
    nobt
};

inline constexpr auto ethnicities = code_list<Ethnicity>({
    {Ethnicity::wbri, "WBRI", "White British"},
    {Ethnicity::wiri, "WIRI", "White Irish"},
    {Ethnicity::wirt, "WIRT", "Traveller of Irish heritage"},
    {Ethnicity::wrom, "WROM", "Gypsy or Roma"},
    {Ethnicity::woth, "WOTH", "Any other White background"},
    {Ethnicity::mwbc, "MWBC", "White and Black Caribbean"},
    {Ethnicity::mwba, "MWBA", "White and Black African"},
    {Ethnicity::mwas, "MWAS", "White and Asian"},
    {Ethnicity::moth, "MOTH", "Any other mixed background"},
    {Ethnicity::aind, "AIND", "Indian"},
    {Ethnicity::apkn, "APKN", "Pakistani"},
    {Ethnicity::aban, "ABAN", "Bangladeshi"},
    {Ethnicity::aoth, "AOTH", "Any other Asian background"},
    {Ethnicity::bcrb, "BCRB", "Black Caribbean"},
    {Ethnicity::bafr, "BAFR", "Black African"},
    {Ethnicity::both, "BOTH", "Any other Black background"},
    {Ethnicity::chne, "CHNE", "Chinese"},
    {Ethnicity::ooth, "OOTH", "Any other ethnic group"},
    {Ethnicity::refu, "REFU", "Does not wish to say"},
    {Ethnicity::nobt, "NOBT", "Not yet known"},
});

}  // namespace wayhome::referral
