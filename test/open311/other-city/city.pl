# A city on mySociety's open311-adapter: the endpoint of its own tests, and a service that numbers its requests later.
# Prints its port, and serves until its standard input ends.
use strict;
use warnings;

package City;
use Web::Simple;
extends 't::open311::endpoint::Endpoint1';
use Types::Standard ':all';

around services => sub {
    my ( $next, $self ) = @_;
    return (
        $self->$next,
        t::open311::endpoint::ServiceType1->new(
            service_code => 'TREE',
            service_name => 'Trees',
            description  => 'Fallen trees',
            attributes   => [],
            type         => 'batch',
            keywords     => ['tree'],
            group        => 'parks',
        )
    );
};

# Its numbers are places in a list: no report of ours gets the number 0, which is none.
sub BUILD {
    my $self = shift;
    $self->post_service_request( ( $self->services )[0], { description => 'Earlier', media_url => [] } );
}

has _tokens => ( is => 'ro', isa => HashRef, default => sub { {} } );

around post_service_request => sub {
    my ( $next, $self, $service, $args ) = @_;
    my ($request) = $self->$next( $service, $args );
    return $request if $service->type ne 'batch';
    my $token = 'token-' . $request->service_request_id;
    $self->_tokens->{$token} = $request;
    return $self->new_request( service => $service, token => $token );
};

sub get_token { my ( $self, $token ) = @_; return $self->_tokens->{$token} // () }

package main;
use HTTP::Server::PSGI;
use Socket qw(SOCK_STREAM);
use IO::Socket::INET;

my $found = IO::Socket::INET->new( Listen => 1, LocalAddr => '127.0.0.1', Proto => 'tcp' ) or die $!;
my $port = $found->sockport;
close $found;

my $parent = $$;
if ( my $watcher = fork // die $! ) {
    # The port was free a moment ago.
    HTTP::Server::PSGI->new(
        host         => '127.0.0.1',
        port         => $port,
        server_ready => sub { $| = 1; print "$port\n" },
    )->run( City->new->to_psgi_app );
}
else {
    1 while <STDIN>;
    kill 'TERM', $parent;
}
