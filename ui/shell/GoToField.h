// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/FuzzyFind.h"

#include <QLineEdit>
#include <QPointer>

#include <functional>

class QCompleter;
class QStandardItemModel;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::shell {

/// Finds by a piece of its name what can be done or gone to now, and does it: typed words narrow the list,
/// Enter takes the marked one or the first, Down opens the list with everything, Escape goes back to where
/// the keyboard was.
class GoToField final : public QLineEdit
{
    Q_OBJECT

public:
    struct Target
    {
        QString words;
        std::function<void()> go;
        /// What it is remembered by: "action:settings"; empty: it is not.
        QString id = {};
        /// What kind of thing it is, in the window's language; actions say nothing.
        QString kind = {};
        QString keys = {};
        /// Other words that find it.
        QStringList also = {};
    };
    /// Asked whenever the field gets the keyboard, and by renew(). Of equally good ones the first is the
    /// best.
    using Targets = std::function<QList<Target>()>;

    GoToField(Targets targets, const look::Theme &theme, QWidget *parent = nullptr);

    /// Takes the keyboard, and remembers where it was.
    void enter();
    /// There are other targets by now.
    void renew();
    /// The key that the field shows while it waits.
    void setKey(const QKeySequence &key);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// What was taken; before it is done.
    void taken(const QString &id);
    /// The keyboard went elsewhere.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void collect();
    void list();
    void takeFirst();
    void take(int target);
    void leave();
    void retranslate();

    const Targets m_targets;
    const look::Theme &m_theme;
    QKeySequence m_key;
    QList<Target> m_all;
    QList<models::Findable> m_findable;
    QStandardItemModel *m_list;
    QCompleter *m_completer;
    /// Where the keyboard was.
    QPointer<QWidget> m_before;
};

} // namespace botdeck::ui::shell
