// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter/FilterCompletion.h"

#include <QPlainTextEdit>

class QCompleter;
class QStringListModel;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::monitor {

/// One line in which a filter is written, with choices that come while typing or by Ctrl+Space: the arrows
/// choose, Enter or Tab takes. What would make a line of endless length is not pasted.
class FilterField final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// `source` is where values come from beside those of the language.
    FilterField(const domain::FilterValueSource &source, const look::Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QCompleter &completer() { return *m_completer; }

    /// What stands in the empty field, in one line.
    void setHint(const QString &hint);
    /// This text in place of all that stands there, as one step that Ctrl+Z takes back.
    void replaceText(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Enter.
    void accepted();
    /// Escape, where no choices were open.
    void left();
    /// The line would be longer than look::longestTypedLine; nothing was pasted.
    void pasteRefused();

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    bool tookChoice(const QKeyEvent &event);
    bool handledByField(const QKeyEvent &event);
    [[nodiscard]] domain::FilterCompletions completions() const;
    void offer(bool evenEmpty);
    void take(const QString &choice);
    void applyTheme();
    void fitHint();

    const domain::FilterValueSource &m_source;
    const look::Theme &m_theme;
    QStringListModel *m_choices;
    QCompleter *m_completer;
    QString m_hint;
};

} // namespace botdeck::ui::monitor
