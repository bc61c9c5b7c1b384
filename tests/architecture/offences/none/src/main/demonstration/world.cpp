// SPDX-License-Identifier: Apache-2.0
std::mt19937_64 chance{1};
