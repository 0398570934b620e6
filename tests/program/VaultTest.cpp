// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A vault that is damaged is said in words and left as it is.
#include "ProgramTest.h"

#include <QFile>

using namespace botdeck;
using namespace botdeck::test;

namespace {

struct Damage
{
    const char *name;
    void (*harm)(QByteArray &vault);
};

void PrintTo(const Damage &damage, std::ostream *out)
{
    *out << damage.name;
}

class VaultTest : public ProgramTest, public testing::WithParamInterface<Damage>
{
protected:
    [[nodiscard]] QByteArray vault() const
    {
        QFile file(vaultPath());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void setVault(const QByteArray &bytes) const
    {
        QFile file(vaultPath());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    [[nodiscard]] QString vaultPath() const { return profile() + QStringLiteral("/vault.botdeck"); }
};

} // namespace

TEST_P(VaultTest, DamagedIsSaidAndKept)
{
    {
        Puppet console(onProfile(), withoutBus());
        add(console);
        choosePassphrase(console);
        awaitsUpdates(console);
        EXPECT_EQ(console.terminate(), 0);
    }
    QByteArray bytes = vault();
    GetParam().harm(bytes);
    setVault(bytes);
    Puppet console(onProfile(), withoutBus());
    unlock(console, passphrase);
    console.awaits(QStringLiteral("lockPage/unlockMessage"));
    const QString words = console.text(QStringLiteral("lockPage/unlockMessage"));
    EXPECT_FALSE(words.isEmpty());
    EXPECT_TRUE(console.sees(QStringLiteral("lockPage")));
    EXPECT_EQ(console.terminate(), 0);
    EXPECT_EQ(vault(), bytes);
}

INSTANTIATE_TEST_SUITE_P(
    Each, VaultTest,
    testing::Values(
        Damage{"a flipped bit", [](QByteArray &vault) { vault.back() = char(vault.back() ^ 1); }},
        Damage{"cut short", [](QByteArray &vault) { vault.chop(vault.size() / 2); }}));
