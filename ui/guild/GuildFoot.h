// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::guild {

/// Below the lists: a new role, and what is compared.
class GuildFoot final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit GuildFoot(const look::Theme &theme, QWidget *parent = nullptr);

    /// Without one there is nothing to do.
    void setHasGuild(bool hasGuild);
    /// Whether roles are what is listed.
    void setRolesShown(bool shown);
    /// Why no role can be made; empty where one can.
    void setReadOnly(const QString &why);

Q_SIGNALS:
    void roleCreateAsked();
    void compareAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void retranslate();

    QPushButton *m_create;
    QPushButton *m_compare;
    QString m_whyReadOnly;
    bool m_hasGuild = false;
};

} // namespace botdeck::ui::guild
