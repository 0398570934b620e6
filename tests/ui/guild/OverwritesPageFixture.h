// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "OverwritesFixture.h"
#include "ui/guild/overwrites/OverwriteModel.h"
#include "ui/guild/overwrites/OverwritesPage.h"
#include "ui/guild/overwrites/OverwriteTable.h"

#include <memory>

namespace botdeck::test {

/// The page of overwrites, shown, with real mouse and key events.
class OverwritesPageTest : public OverwritesTest
{
protected:
    void SetUp() override;

    [[nodiscard]] ui::guild::OverwriteTable &table() const;
    [[nodiscard]] ui::guild::OverwriteModel &model() const;
    [[nodiscard]] QModelIndex at(core::Id channel, core::Id subject) const;
    [[nodiscard]] domain::OverwriteState stateAt(core::Id channel, core::Id subject) const;
    [[nodiscard]] QString spoken(core::Id channel, core::Id subject) const;
    [[nodiscard]] QString note() const;
    /// A click beside the sign: nothing but a choice.
    void select(core::Id channel, core::Id subject);
    void clickSign(core::Id channel, core::Id subject);
    void chooseBit(int bit);
    /// To who has the focus.
    void key(int key, Qt::KeyboardModifiers modifiers = {});

    std::unique_ptr<ui::guild::OverwritesPage> page;
};

} // namespace botdeck::test
