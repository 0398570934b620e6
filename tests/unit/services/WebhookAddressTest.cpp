// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/WebhookAddress.h"

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

using services::AddressFault;

struct AddressRow
{
    const char *typed;
    AddressFault fault;
    bool isElsewhere;
    const char *url;
};

} // namespace

TEST(WebhookAddress, IsReadAsItIsTyped)
{
    const AddressRow rows[]{
        {"http://127.0.0.1:8080/hook?a=b", AddressFault::None, false, "http://127.0.0.1:8080/hook?a=b"},
        {" 127.0.0.1:8080/hook ", AddressFault::None, false, "http://127.0.0.1:8080/hook"},
        {"localhost:80", AddressFault::None, false, "http://localhost:80"},
        {"http://[::1]:9/", AddressFault::None, false, "http://[::1]:9/"},
        {"https://hooks.example/x", AddressFault::None, true, "https://hooks.example/x"},
        {"hooks.example/x", AddressFault::None, true, "https://hooks.example/x"},
        {"http://127.0.0.1.example/", AddressFault::PlainElsewhere, true, nullptr},
        {"http://hooks.example/x", AddressFault::PlainElsewhere, true, nullptr},
        {"http://localhost@hooks.example/", AddressFault::Login, true, nullptr},
        {"http://me:word@127.0.0.1/", AddressFault::Login, false, nullptr},
        {"http://127.0.0.1/#part", AddressFault::Fragment, false, nullptr},
        {"ftp://127.0.0.1/", AddressFault::NoAddress, false, nullptr},
        {"http://", AddressFault::NoAddress, true, nullptr},
        {"http://127.0.0.1:99999/", AddressFault::NoAddress, true, nullptr},
        {"", AddressFault::Empty, false, nullptr},
    };
    for (const AddressRow &row : rows) {
        const services::WebhookAddress address = services::readWebhookAddress(QString::fromLatin1(row.typed));
        EXPECT_EQ(address.fault, row.fault) << row.typed;
        if (row.fault == AddressFault::None) {
            EXPECT_EQ(address.url.toString().toStdString(), row.url) << row.typed;
        }
        if (row.fault != AddressFault::NoAddress) {
            EXPECT_EQ(address.isElsewhere, row.isElsewhere) << row.typed;
        }
    }
}

} // namespace botdeck::test
