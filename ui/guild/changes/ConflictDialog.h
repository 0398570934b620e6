// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/changes/ConflictModel.h"
#include "ui/widgets/Sheet.h"

class QLabel;
class QPushButton;
class QTreeView;

namespace botdeck::ui::guild {

/// Somebody else changed a channel's overwrites meanwhile: says by overwrite and bit what was, what they made
/// of it and what was to be written, and asks what shall be. Closing it decides nothing.
class ConflictDialog final : public widgets::Sheet
{
    Q_OBJECT

public:
    /// `guild` has the names of roles and members; only read while it is made.
    ConflictDialog(
        const look::Theme &theme, const domain::Guild &guild, const ChannelVersions &versions,
        QWidget *parent);

Q_SIGNALS:
    /// The channel stays as the server has it.
    void theirsKept(botdeck::core::Id channel);
    /// To be written over what the server has now: `before` is theirs, `after` the same channel with the
    /// overwrites that were chosen.
    void writeAsked(const botdeck::domain::GuildChannel &before, const botdeck::domain::GuildChannel &after);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void retranslate() override;

private:
    void build();
    void keepTheirs();
    void askForMine();
    void write(const QList<domain::PermissionOverwrite> &overwrites);

    ChannelVersions m_versions;
    QString m_channel;
    ConflictModel *m_model;
    QLabel *m_what;
    QTreeView *m_view;
    QPushButton *m_keep;
    QPushButton *m_mine;
    QPushButton *m_merge;
};

} // namespace botdeck::ui::guild
