// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/passport/PassportValues.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace botdeck::core {
class Clock;
}
namespace botdeck::ui::look {
class Theme;
}
namespace botdeck::ui::widgets {
class TextTable;
}

namespace botdeck::ui::passport {

class KeyActions;
class KeyListModel;

/// The profile's keys as a list, and what can be done with them. It changes nothing itself.
class KeysPane final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    KeysPane(const look::Theme &theme, const core::Clock &clock, QWidget *parent = nullptr);

    /// The chosen one stays chosen where it is still there.
    void setKeys(const QList<ShownKey> &keys);
    void setReadOnly(bool readOnly);
    [[nodiscard]] std::optional<ShownKey> chosen() const;
    [[nodiscard]] KeyActions &actions() { return *m_actions; }

Q_SIGNALS:
    void makeAsked();
    void importAsked();
    void renameAsked(const QString &key, const QString &newName);
    /// A row's words, for the clipboard.
    void copyAsked(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showMenu(const QPoint &at);
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    KeyListModel *m_model;
    KeyActions *m_actions;
    QLabel *m_title;
    QPushButton *m_make;
    QPushButton *m_import;
    QPushButton *m_more;
    widgets::TextTable *m_table;
};

} // namespace botdeck::ui::passport
