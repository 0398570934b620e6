// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace botdeck::ui::look {
class ElidedLabel;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::composer {

/// "Replying to Mara Voss · Order 88213 …" or "Editing your message · …", with a button that ends it.
class ContextLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ContextLine(const look::Theme &theme, QWidget *parent = nullptr);

    /// Texts as received.
    void showReply(const QString &name, const QString &text);
    void showEdit(const QString &text);

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    QLabel *m_picture;
    QLabel *m_words;
    QLabel *m_name;
    look::ElidedLabel *m_text;
    QToolButton *m_close;
    bool m_isEdit = false;
};

} // namespace botdeck::ui::composer
