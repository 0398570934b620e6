# SPDX-FileCopyrightText: Botdeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The language, the warnings, and the functions that make a folder a target.

add_library(botdeck_options INTERFACE)
target_compile_features(botdeck_options INTERFACE cxx_std_20)
target_include_directories(botdeck_options INTERFACE "${CMAKE_SOURCE_DIR}/src" "${CMAKE_SOURCE_DIR}")
target_compile_definitions(
    botdeck_options
    INTERFACE
        QT_NO_CAST_FROM_ASCII
        QT_NO_CAST_TO_ASCII
        QT_NO_CONTEXTLESS_CONNECT
        QT_NO_FOREACH
        QT_NO_KEYWORDS
        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
        QT_NO_URL_CAST_FROM_STRING
        QT_DISABLE_DEPRECATED_BEFORE=0x060400
        QT_WARN_DEPRECATED_UP_TO=0x060400
        BOTDECK_VERSION="${PROJECT_VERSION}"
)
target_compile_options(
    botdeck_options
    INTERFACE
        -Wall
        -Wextra
        -Wpedantic
        -Wcast-qual
        -Wnon-virtual-dtor
        -Wold-style-cast
        -Woverloaded-virtual
        -Wshadow
        -Wundef
        # It guesses from a function's signature (any reference it returns may be one it was given), and is often wrong;
        # AddressSanitizer sees the real ones.
        $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_GREATER_EQUAL:$<CXX_COMPILER_VERSION>,13>>:-Wno-dangling-reference>
        # GCC looks for what it may forget from 128 MB on, again and again: a tenth of a build, and it hardly finds any.
        $<$<CXX_COMPILER_ID:GNU>:--param=ggc-min-heapsize=524288>
)

# Several files of a target compiled as one: their headers are read once. GCC then takes the anonymous namespaces of all but
# one of them for a header's; for clang what one of them has there is hidden by the same name in a function of another.
if(CMAKE_UNITY_BUILD)
    target_compile_options(
        botdeck_options
        INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage> $<$<CXX_COMPILER_ID:Clang>:-Wno-shadow>
    )
endif()

option(BOTDECK_WARNINGS_AS_ERRORS "Every warning stops the build" ON)
if(BOTDECK_WARNINGS_AS_ERRORS)
    set(CMAKE_COMPILE_WARNING_AS_ERROR ON)
endif()

# address;undefined, thread, or empty. A list, because presets combine them.
set(BOTDECK_SANITIZERS "" CACHE STRING "Sanitizers, comma separated")
if(BOTDECK_SANITIZERS)
    # Not the checks at every use of a pointer: a quarter of a build and five sixths of what is checked, for what
    # AddressSanitizer stops at as well.
    target_compile_options(
        botdeck_options
        INTERFACE
            -fsanitize=${BOTDECK_SANITIZERS}
            -fno-sanitize=alignment,null,object-size,pointer-overflow,vptr
            -fno-omit-frame-pointer
            -fno-sanitize-recover=all
    )
    target_link_options(botdeck_options INTERFACE -fsanitize=${BOTDECK_SANITIZERS})
    # What a sanitizer puts between an optional's flag and its value makes GCC take the value for uninitialised; release
    # looks at the same code.
    target_compile_options(botdeck_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    if(BOTDECK_SANITIZERS MATCHES "address")
        # At a place of their own programs need not relocate what AddressSanitizer knows of each global: a quarter of a
        # million addresses at every start, and the tests start hundreds.
        target_link_options(
            botdeck_options INTERFACE $<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:-no-pie>
        )
    endif()
    # Forty large programs: GNU ld takes four times as long for each.
    find_program(BOTDECK_LLD ld.lld)
    if(BOTDECK_LLD)
        target_link_options(botdeck_options INTERFACE -fuse-ld=lld)
    endif()
    if(BOTDECK_SANITIZERS MATCHES "thread")
        # It does not follow fences, and GCC warns where there is one: storage's orders mapped memory against reading the file.
        target_compile_options(botdeck_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-tsan>)
    endif()
endif()

option(BOTDECK_COVERAGE "Count executed lines" OFF)
if(BOTDECK_COVERAGE)
    target_compile_options(botdeck_options INTERFACE --coverage -fprofile-update=atomic)
    target_link_options(botdeck_options INTERFACE --coverage)
    add_custom_target(
        coverage-report
        COMMAND bash "${CMAKE_SOURCE_DIR}/tests/support/coverage-report" "${CMAKE_BINARY_DIR}"
        USES_TERMINAL
    )
endif()

# For the tests' own code, as against the code that they test: it makes half of a build, and a third less without sanitizers or
# optimisation; what it allocates is still watched, by the runtime that the code under test brings along.
set(BOTDECK_TEST_OPTIONS "" CACHE STRING "Compile options of the tests alone")
add_library(botdeck_test_options INTERFACE)
target_compile_options(botdeck_test_options INTERFACE ${BOTDECK_TEST_OPTIONS})

# For what computes by itself, as against what spends its time in Qt, OpenSSL or SQLite however it is compiled.
set(BOTDECK_COMPUTING_OPTIONS "" CACHE STRING "Compile options of the libraries that compute")

# Reading Qt's headers is most of a compiler's work here. Off where a file must show that it includes what it uses.
option(BOTDECK_PRECOMPILE "Precompile the headers of Qt and of the standard library" ON)

# botdeck_precompiled(target core|widgets|tests|widget_tests [COMPUTES]): use one of the shared sets of precompiled headers. A
# library must not see more of Qt than its layer does, one that COMPUTES is compiled otherwise, and so is a program's code (the
# program botdeck, which is small, does without). A target with compile options of its own cannot share them; it sets
# DISABLE_PRECOMPILE_HEADERS.
function(botdeck_precompiled target kind)
    get_target_property(type ${target} TYPE)
    if(NOT BOTDECK_PRECOMPILE OR (type STREQUAL "EXECUTABLE" AND NOT kind MATCHES "tests$"))
        return()
    endif()
    set(shared botdeck_precompiled_${kind})
    if("COMPUTES" IN_LIST ARGN)
        string(APPEND shared _computing)
    endif()
    if(NOT TARGET ${shared})
        set(stub "${CMAKE_BINARY_DIR}/precompiled/${kind}.cpp")
        file(CONFIGURE OUTPUT "${stub}" CONTENT "int main() { return 0; }\n")
        if(kind MATCHES "tests$")
            add_executable(${shared} "${stub}")
            target_link_libraries(
                ${shared}
                PRIVATE
                    botdeck_options
                    botdeck_test_options
                    $<IF:$<STREQUAL:${kind},tests>,Qt6::Core,Qt6::Widgets>
                    GTest::gtest
                    GTest::gmock
            )
        else()
            add_library(${shared} STATIC "${stub}")
            set_target_properties(${shared} PROPERTIES POSITION_INDEPENDENT_CODE ON)
            target_link_libraries(${shared} PRIVATE botdeck_options $<IF:$<STREQUAL:${kind},widgets>,Qt6::Widgets,Qt6::Core>)
            if("COMPUTES" IN_LIST ARGN)
                target_compile_options(${shared} PRIVATE ${BOTDECK_COMPUTING_OPTIONS})
            endif()
        endif()
        target_precompile_headers(${shared} PRIVATE "${CMAKE_SOURCE_DIR}/app/cmake/precompiled_${kind}.h")
    endif()
    target_precompile_headers(${target} REUSE_FROM ${shared})
endfunction()

# botdeck_library(core LINK Qt6::Core …): the folder's static library `botdeck_core`, from the listed SOURCES.
# Links are PUBLIC where the folder's headers show the library, PRIVATE else. One that COMPUTES is built optimised in `dev`, too.
function(botdeck_library name)
    cmake_parse_arguments(arg "COMPUTES" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(botdeck_${name} STATIC ${arg_SOURCES})
    target_link_libraries(botdeck_${name} PUBLIC botdeck_options ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
    set_target_properties(botdeck_${name} PROPERTIES AUTOMOC ON POSITION_INDEPENDENT_CODE ON)
    # The folders of ui get Qt Widgets with one another.
    if(name MATCHES "^ui_" OR "Qt6::Widgets" IN_LIST arg_PUBLIC OR "Qt6::Widgets" IN_LIST arg_PRIVATE)
        botdeck_precompiled(botdeck_${name} widgets)
    elseif(arg_COMPUTES)
        target_compile_options(botdeck_${name} PRIVATE ${BOTDECK_COMPUTING_OPTIONS})
        botdeck_precompiled(botdeck_${name} core COMPUTES)
    else()
        botdeck_precompiled(botdeck_${name} core)
    endif()
endfunction()

# botdeck_starts_fast(target): before main() the loader asks one library after the other for each of 22,000 names. In the order
# of our own targets that takes as long as a bare window does; those that define most of what is looked for come first.
function(botdeck_starts_fast target)
    target_link_options(
        ${target}
        PRIVATE
            "LINKER:--push-state,--no-as-needed"
            "$<TARGET_FILE:Qt6::Core>"
            "-lstdc++"
            "-lcrypto"
            "$<TARGET_FILE:qca-qt6>"
            "-lsqlite3"
            "-lc"
            "$<TARGET_FILE:Qt6::Gui>"
            "$<TARGET_FILE:Qt6::Widgets>"
            "LINKER:--pop-state"
    )
endfunction()

# botdeck_test(storage SOURCES … LINK botdeck_storage): one program test_storage, one entry of ctest; a program a case
# would start Qt a thousand times. Of a long one PARTS run side by side, an entry each: ui_1, ui_2. tests/run counts the cases
# from the results that the programs write. One whose classes have signals sets AUTOMOC itself.
function(botdeck_test name)
    cmake_parse_arguments(arg "" "COST;PARTS;PRECOMPILED;TIMEOUT" "SOURCES;LINK" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 600)
    endif()
    if(NOT arg_PRECOMPILED)
        set(arg_PRECOMPILED tests)
    endif()
    add_executable(test_${name} ${arg_SOURCES})
    target_link_libraries(test_${name} PRIVATE botdeck_test_support ${arg_LINK})
    botdeck_precompiled(test_${name} ${arg_PRECOMPILED})
    if(NOT arg_PARTS)
        set(arg_PARTS 1)
    endif()
    foreach(part RANGE 1 ${arg_PARTS})
        set(entry ${name})
        if(arg_PARTS GREATER 1)
            set(entry ${name}_${part})
        endif()
        add_test(NAME ${entry} COMMAND test_${name})
        botdeck_test_environment(${entry})
        math(EXPR index "${part} - 1")
        set_property(
            TEST ${entry}
            APPEND
            PROPERTY ENVIRONMENT "GTEST_TOTAL_SHARDS=${arg_PARTS}" "GTEST_SHARD_INDEX=${index}"
        )
        set_tests_properties(${entry} PROPERTIES TIMEOUT ${arg_TIMEOUT})
        # The long ones first, or the last of them runs alone.
        if(arg_COST)
            set_tests_properties(${entry} PROPERTIES COST ${arg_COST})
        endif()
    endforeach()
endfunction()

# What every entry of ctest runs in; for entries that botdeck_test does not make. The screen is one that people have: on the
# plugin's own, of 800x800, Qt 6.8 brings no larger window back as it was.
function(botdeck_test_environment name)
    set_property(
        TEST ${name}
        PROPERTY
            ENVIRONMENT
                "QT_QPA_PLATFORM=offscreen:configfile=${CMAKE_SOURCE_DIR}/tests/support/screen.json"
                "LC_ALL=C.UTF-8"
                "GTEST_OUTPUT=xml:${CMAKE_BINARY_DIR}/results/${name}.xml"
                "NODE_PATH=${CMAKE_SOURCE_DIR}/build/dev/npm/node_modules"
                "LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/lsan.supp:print_suppressions=0"
                "TSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/tsan.supp:halt_on_error=1:second_deadlock_stack=1:die_after_fork=0"
                "UBSAN_OPTIONS=print_stacktrace=1"
                # So long what was freed waits for a late use: some twenty thousand blocks. With more of them each new block is
                # one that no cache holds any more, a tenth of the tests' time at 16 MB and as much again beyond.
                "ASAN_OPTIONS=quarantine_size_mb=4:thread_local_quarantine_size_kb=256"
    )
endfunction()

# botdeck_fuzz(updates SOURCES … LINK botdeck_domain): the libFuzzer program fuzz_updates, its corpus in
# tests/fuzz/corpus/updates. Only where the preset `fuzz` asks for it; the target `fuzzers` builds them all.
option(BOTDECK_FUZZ "Build the libFuzzer programs (clang)" OFF)
if(BOTDECK_FUZZ)
    target_compile_options(botdeck_options INTERFACE -fsanitize=fuzzer-no-link)
    add_custom_target(fuzzers)
endif()
function(botdeck_fuzz name)
    if(NOT BOTDECK_FUZZ)
        return()
    endif()
    cmake_parse_arguments(arg "" "" "SOURCES;LINK" ${ARGN})
    add_executable(fuzz_${name} ${arg_SOURCES})
    target_link_libraries(fuzz_${name} PRIVATE botdeck_options ${arg_LINK})
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
    add_dependencies(fuzzers fuzz_${name})
endfunction()

# clang-tidy takes the rules of the nearest folder, and what it is given here, many files as one, lies in the build folder.
if(CMAKE_CXX_CLANG_TIDY)
    foreach(rules IN ITEMS .clang-tidy tests/.clang-tidy)
        configure_file("${CMAKE_SOURCE_DIR}/${rules}" "${CMAKE_BINARY_DIR}/${rules}" COPYONLY)
    endforeach()
endif()
