// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::converse {

/// Where a text is looked for in the open chat: a field, how many messages say it, and the way from one to
/// the next, newest first. Enter and F3 lead to the next older one, with Shift to the next newer one; Escape
/// closes it. It looks for nothing by itself.
class ChatSearchBar final : public QWidget
{
    Q_OBJECT

public:
    /// How many messages say it; `isMore`: at least.
    struct Count
    {
        int hits = 0;
        bool isMore = false;
    };

    explicit ChatSearchBar(const look::Theme &theme, QWidget *parent = nullptr);

    /// Shows it with the keyboard in its field.
    void open();
    /// Empties and hides it.
    void dismiss();
    [[nodiscard]] QString needle() const;
    /// None: it is being looked for.
    void setCount(const std::optional<Count> &count);
    /// The hit that is shown, from 0: the newest.
    [[nodiscard]] int hit() const { return m_hit; }

Q_SIGNALS:
    /// Another text; empty where it was closed.
    void needleChanged(const QString &needle);
    /// That hit is to be shown.
    void hitAsked(int hit);
    /// By the operator: the keyboard belongs to the messages again.
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void applyTheme();
    void retranslate();
    void refresh();
    void close();
    void step(int by);
    void look();

    const look::Theme &m_theme;
    QLineEdit *m_field;
    QLabel *m_words;
    QToolButton *m_older;
    QToolButton *m_newer;
    QToolButton *m_close;
    QString m_needle;
    std::optional<Count> m_count;
    int m_hit = 0;
};

} // namespace botdeck::ui::converse
