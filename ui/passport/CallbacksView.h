// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/passport/PassportValues.h"

#include <QWidget>

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

class CallbackListModel;

/// The callbacks of a bot as they came; one of them is opened to be decrypted.
class CallbacksView final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    CallbacksView(const look::Theme &theme, const core::Clock &clock, QWidget *parent = nullptr);

    /// Oldest first.
    void setCallbacks(const QList<ShownCallback> &callbacks);

public Q_SLOTS:
    /// Asks for the chosen one; nothing where none is.
    void decryptChosen();

Q_SIGNALS:
    void chosenChanged(bool isAnyChosen);
    void decryptAsked(quint64 number);
    void copyAsked(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    CallbackListModel *m_model;
    QLabel *m_title;
    QPushButton *m_decrypt;
    widgets::TextTable *m_table;
    QLabel *m_none;
};

} // namespace botdeck::ui::passport
