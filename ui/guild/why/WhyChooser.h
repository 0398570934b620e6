// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/PermissionTable.h"
#include "ui/guild/why/WhyWords.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::guild {

class ListPicks;
class MemberPicks;
class PickField;

/// Who, where and what is asked for.
class WhyChooser final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit WhyChooser(const look::Theme &theme, QWidget *parent = nullptr);

    /// Null: nothing can be chosen. What was chosen stays where it is there, too.
    void setTable(const std::shared_ptr<const domain::PermissionTable> &table);
    /// What is not given stays. changed() does not follow.
    void pick(std::optional<core::Id> member, std::optional<core::Id> channel, std::optional<int> bit);
    /// None as long as one of the three is missing.
    [[nodiscard]] std::optional<WhyQuestion> question() const;
    /// "Ann · sign-up · SEND_MESSAGES"
    [[nodiscard]] QString words() const;
    [[nodiscard]] MemberPicks &members() { return *m_memberPicks; }

Q_SIGNALS:
    /// By the operator.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fillLists();
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    std::shared_ptr<const domain::PermissionTable> m_table;
    MemberPicks *m_memberPicks;
    ListPicks *m_channelPicks;
    ListPicks *m_bitPicks;
    QLabel *m_memberLabel;
    PickField *m_member;
    QLabel *m_channelLabel;
    PickField *m_channel;
    QLabel *m_bitLabel;
    PickField *m_bit;
};

} // namespace botdeck::ui::guild
