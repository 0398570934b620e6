// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Notices.h"

#include "ui/look/Icons.h"
#include "ui/look/Theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace botdeck::ui::shell {

namespace {

constexpr int noticeSide = 14;

} // namespace

/// A sign, a sentence, and a button that takes it away.
class Notices::Line final : public QWidget
{
public:
    Line(const QString &words, const look::Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_sign(new QLabel(this))
        , m_words(new QLabel(words, this))
        , m_close(new QToolButton(this))
    {
        setAccessibleName(words);
        m_words->setObjectName(QStringLiteral("noticeWords"));
        m_words->setTextFormat(Qt::PlainText);
        m_words->setWordWrap(true);
        m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_close->setObjectName(QStringLiteral("noticeClose"));
        m_close->setAutoRaise(true);
        auto *line = new QHBoxLayout(this);
        line->setContentsMargins(12, 4, 8, 4);
        line->setSpacing(8);
        line->addWidget(m_sign, 0, Qt::AlignTop);
        line->addWidget(m_words, 1);
        line->addWidget(m_close, 0, Qt::AlignTop);
        connect(&theme, &look::Theme::changed, this, [this] { applyTheme(); });
        applyTheme();
        retranslate();
    }

    [[nodiscard]] QString words() const { return m_words->text(); }
    void setWords(const QString &words) { m_words->setText(words); }
    [[nodiscard]] QToolButton &closeButton() { return *m_close; }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        QWidget::changeEvent(event);
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.colour(look::Token::AccentTint));
        painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colour(look::Token::Line));
    }

private:
    void applyTheme()
    {
        const QColor accent = m_theme.colour(look::Token::Accent);
        const int side = m_theme.px(noticeSide);
        m_sign->setPixmap(look::tintedPixmap(look::Icon::Info, side, accent, devicePixelRatioF()));
        m_sign->setContentsMargins(0, m_theme.px(3), 0, 0);
        m_close->setIcon(look::tintedPixmap(
            look::Icon::Close, side, m_theme.colour(look::Token::Text2), devicePixelRatioF()));
    }

    void retranslate()
    {
        m_close->setToolTip(Notices::tr("Take this sentence away"));
        m_close->setAccessibleName(m_close->toolTip());
    }

    const look::Theme &m_theme;
    QLabel *m_sign;
    QLabel *m_words;
    QToolButton *m_close;
};

Notices::Notices(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("notices"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    refresh();
}

void Notices::say(const QString &words)
{
    if (words.isEmpty() || this->words().contains(words))
        return;
    if (const QList<Line *> there = lines(); there.size() >= most)
        delete there.first();
    auto *line = new Line(words, m_theme, this);
    connect(&line->closeButton(), &QToolButton::clicked, this, [this, line] {
        m_column->removeWidget(line);
        line->deleteLater();
        refresh();
    });
    m_column->addWidget(line);
    refresh();
    QAccessibleEvent alert(line, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Notices::setStanding(const QString &words)
{
    if (m_standing == nullptr) {
        m_standing = new Line({}, m_theme, this);
        m_standing->closeButton().hide();
        m_column->insertWidget(0, m_standing);
    }
    m_standing->setWords(words);
    refresh();
}

QStringList Notices::words() const
{
    QStringList words;
    if (m_standing != nullptr && !m_standing->words().isEmpty())
        words.append(m_standing->words());
    for (const Line *line : lines())
        words.append(line->words());
    return words;
}

/// Those that can be closed, oldest first.
QList<Notices::Line *> Notices::lines() const
{
    QList<Line *> lines;
    for (int at = m_standing == nullptr ? 0 : 1; at < m_column->count(); ++at)
        lines.append(static_cast<Line *>(m_column->itemAt(at)->widget()));
    return lines;
}

void Notices::refresh()
{
    if (m_standing != nullptr)
        m_standing->setVisible(!m_standing->words().isEmpty());
    setVisible(!words().isEmpty());
}

} // namespace botdeck::ui::shell

#include "moc_Notices.cpp"
