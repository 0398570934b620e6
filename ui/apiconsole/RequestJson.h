// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QPlainTextEdit;

namespace botdeck::domain {
struct JsonMistake;
}
namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::apiconsole {

/// The request as JSON that can be changed, and below it what is wrong with it.
class RequestJson final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit RequestJson(const look::Theme &theme, QWidget *parent = nullptr);

    /// edited() is not told.
    void setText(const QString &json);
    [[nodiscard]] QString text() const;
    /// Its line is underlined; none takes the former away.
    void setMistake(const std::optional<domain::JsonMistake> &mistake);
    /// What speaks against the request.
    void setObjections(const QString &words);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();
    void retranslate();

    const look::Theme &m_theme;
    QPlainTextEdit *m_text;
    look::Sentence *m_mistake;
    look::Sentence *m_objections;
};

} // namespace botdeck::ui::apiconsole
