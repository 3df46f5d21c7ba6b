# cmake -DVERSION=… -DSOURCE=… -DINPUT=… -DOUTPUT=… -P version.cmake: writes OUTPUT, where it would change, with the
# version, and in a checkout whose commit is not tagged `v<version>` with that commit.
cmake_minimum_required(VERSION 3.22)
set(PARLOR_FULL_VERSION ${VERSION})
find_program(GIT git)

function(git result)
    execute_process(COMMAND ${GIT} -C ${SOURCE} ${ARGN}
        OUTPUT_VARIABLE output ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE)
    set(${result} "${output}" PARENT_SCOPE)
endfunction()

# Not where the sources merely lie within somebody else's checkout.
if(GIT AND EXISTS ${SOURCE}/.git)
    git(commit rev-parse --short=7 HEAD)
    git(tags tag --points-at HEAD)
    string(REPLACE "\n" ";" tags "${tags}")
    if(commit MATCHES "^[0-9a-f]+$" AND NOT "v${VERSION}" IN_LIST tags)
        string(APPEND PARLOR_FULL_VERSION +g${commit})
    endif()
endif()

configure_file(${INPUT} ${OUTPUT} @ONLY)
