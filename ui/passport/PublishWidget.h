// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/passport/PassportValues.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::passport {

/// The public half of a key, and what remains to be done with it by hand.
class PublishWidget final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit PublishWidget(const look::Theme &theme, QWidget *parent = nullptr);

    void setKey(const std::optional<ShownKey> &key);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void copyAsked(const QString &key);
    void saveAsked(const QString &key);
    void handedOverAsked(const QString &key, bool handedOver);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    std::optional<ShownKey> m_key;
    bool m_readOnly = false;
    QLabel *m_title;
    QLabel *m_fingerprint;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPlainTextEdit *m_pem;
    QLabel *m_steps;
    QCheckBox *m_handedOver;
};

} // namespace botdeck::ui::passport
