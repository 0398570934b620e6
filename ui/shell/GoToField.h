// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
/// Enter takes the marked one or the first, Escape goes back to where the keyboard was.
class GoToField final : public QLineEdit
{
    Q_OBJECT

public:
    struct Target
    {
        QString words;
        std::function<void()> go;
    };
    /// Asked whenever the field gets the keyboard.
    using Targets = std::function<QList<Target>()>;

    GoToField(Targets targets, const look::Theme &theme, QWidget *parent = nullptr);

    /// Takes the keyboard, and remembers where it was.
    void enter();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void collect();
    void takeFirst();
    void take(int target);
    void leave();
    void retranslate();

    const Targets m_targets;
    const look::Theme &m_theme;
    QList<Target> m_found;
    QStandardItemModel *m_list;
    QCompleter *m_completer;
    /// Where the keyboard was.
    QPointer<QWidget> m_before;
};

} // namespace botdeck::ui::shell
