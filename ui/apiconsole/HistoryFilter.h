// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/CallTypes.h"

#include <QList>
#include <QPair>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::apiconsole {

/// Which calls the history lists: words, a bot, a method, how they ended.
class HistoryFilter final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryFilter(const look::Theme &theme, QWidget *parent = nullptr);

    /// What can be chosen; what was chosen and is still there stays.
    void setBots(const QList<QPair<domain::BotKey, QString>> &bots);
    void setMethods(const QStringList &keys);

    [[nodiscard]] storage::CallFilter filter() const;
    [[nodiscard]] bool isOn() const { return filter() != storage::CallFilter(); }
    void clear();

Q_SIGNALS:
    /// filter() is another; of what is typed soon after the last key.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell();
    void retranslate();

    QLineEdit *m_words;
    QComboBox *m_bot;
    QComboBox *m_method;
    QComboBox *m_outcome;
    QPushButton *m_clear;
    QTimer m_soon;
    storage::CallFilter m_told;
};

} // namespace botdeck::ui::apiconsole
