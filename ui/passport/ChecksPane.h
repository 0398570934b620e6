// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passport/PassportStages.h"

#include <QWidget>

#include <chrono>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace botdeck::ui::look {
class Sentence;
class Theme;
} // namespace botdeck::ui::look
namespace botdeck::ui::widgets {
class TextTable;
}

namespace botdeck::ui::passport {

class VerdictModel;

/// What became of a callback stage by stage, how old it may be, and samples to try the stages with.
class ChecksPane final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit ChecksPane(const look::Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<std::chrono::seconds> ageLimit() const;
    /// One of those that are offered; another one is ignored.
    void setAgeLimit(std::chrono::seconds limit);
    /// None: nothing was read.
    void setStages(const QList<domain::StageVerdict> &stages);

Q_SIGNALS:
    void ageLimitChanged();
    void sampleAsked();
    void breakAsked(botdeck::domain::PassportStage stage);
    void selfTestAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildBench();
    void explain();
    void saySummary();
    void applyTheme();
    void retranslate();
    void retranslateBench();

    const look::Theme &m_theme;
    VerdictModel *m_model;
    QLabel *m_title;
    look::Sentence *m_summary;
    QPushButton *m_how;
    QLabel *m_limitLabel;
    QComboBox *m_limit;
    QPushButton *m_bench;
    widgets::TextTable *m_stages;
};

} // namespace botdeck::ui::passport
