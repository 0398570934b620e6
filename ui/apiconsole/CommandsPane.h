// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/BotCommands.h"
#include "ui/look/StateMark.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;
class QTableView;

namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look
namespace botdeck::ui::widgets {
class EmptyNote;
}

namespace botdeck::ui::apiconsole {

class CommandsModel;

/// A bot's commands: read, edited with what speaks against each, set. They are set after they were read,
/// since setting replaces all of them.
class CommandsPane final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit CommandsPane(const look::Theme &theme, QWidget *parent = nullptr);

    /// Why there are none to show, as a title and a sentence; empty title: the table is shown.
    void setNote(const QString &title, const QString &hint);
    /// Of another bot: nothing was read.
    void setRules(const services::BotCommandRules &rules);
    /// As the server has them.
    void setCommands(const QList<services::BotCommand> &commands);
    /// Why they are not set; empty: they are.
    void setRefusal(const QString &why);
    void setBusy(bool busy);
    void say(const QString &words, look::Tone tone = look::Tone::Neutral);

Q_SIGNALS:
    void readAsked();
    void setAsked(const QList<botdeck::services::BotCommand> &commands);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildTable();
    void add();
    void remove();
    void move(int by);
    void refresh();
    void sayObjections();
    void retranslate();

    const look::Theme &m_theme;
    CommandsModel *m_model;
    QTableView *m_table;
    look::Sentence *m_about;
    look::Sentence *m_words;
    look::Sentence *m_objections;
    QPushButton *m_read;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_set;
    widgets::EmptyNote *m_note;
    QStackedLayout *m_stack;
    QString m_refusal;
    bool m_wasRead = false;
    bool m_isBusy = false;
};

} // namespace botdeck::ui::apiconsole
